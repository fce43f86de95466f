package io.wengao.gateway.mock;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes a subgraph's SDL executable: adds what the federation specification asks of a subgraph. */
final class Schemas {
  private static final String FEDERATION =
      """
      directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
      directive @shareable on OBJECT | FIELD_DEFINITION
      directive @link(url: String!, import: [String]) repeatable on SCHEMA
      scalar _Any
      type _Service { sdl: String! }
      union _Entity = %s
      extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }
      """;

  private Schemas() {}

  static String read(String name) {
    try (var stream = Schemas.class.getResourceAsStream("/subgraphs/" + name + ".graphql")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static GraphQL executable(
      String sdl,
      String entities,
      Map<String, Map<String, DataFetcher<?>>> fetchers,
      DataFetcher<?> entity) {
    var wiring =
        RuntimeWiring.newRuntimeWiring()
            .scalar(AnyScalar.create())
            .type(
                "_Entity",
                type ->
                    type.typeResolver(
                        env ->
                            env.getSchema()
                                .getObjectType(
                                    ((Map<?, ?>) env.getObject()).get("__typename").toString())));
    fetchers.forEach(
        (type, fields) -> wiring.type(type, it -> it.dataFetchers(Map.copyOf(fields))));
    wiring.type("Query", it -> it.dataFetcher("_entities", entity));
    var executableSdl =
        sdl.replaceFirst("(?s)extend schema\\s+@link\\([^)]*\\)", "")
            + FEDERATION.replace("%s", entities);
    var registry = new SchemaParser().parse(executableSdl);
    return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(registry, wiring.build()))
        .build();
  }

  /** Resolves each representation by {@code resolve}, keeping the order. */
  static DataFetcher<List<?>> entities(
      java.util.function.Function<Map<String, Object>, Object> resolve) {
    return env -> {
      List<Map<String, Object>> representations = env.getArgument("representations");
      var found = new java.util.ArrayList<Object>();
      representations.forEach(it -> found.add(resolve.apply(it)));
      return found;
    };
  }
}
