package io.wengao.compatibility.neighbours;

import com.apollographql.federation.graphqljava.Federation;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subgraph of NAME.graphql and NAME.json: the JSON holds the lists of the root fields under
 * {@code Query} and the entities under their types. A representation finds the entity all whose
 * fields that both have are equal, and lends it what it brings besides.
 */
public final class Neighbour {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final SubgraphSchema schema;
  private final Map<String, Object> data;
  private final GraphQL running;

  private Neighbour(String name, RuntimeWiring.Builder wiring) {
    schema = new SubgraphSchema(name, "in-process:" + name, text(name + ".graphql"));
    data = object(text(name + ".json"));
    TypeResolver byName = env -> env.getSchema().getObjectType(typename(env.getObject()));
    wiring.type("Query", query -> query.defaultDataFetcher(env -> root(env.getField().getName())));
    running =
        GraphQL.newGraphQL(
                Federation.transform(schema.sdl(), wiring.build())
                    .fetchEntities((DataFetcher<List<Object>>) this::entities)
                    .resolveEntityType(byName)
                    .build())
            .build();
  }

  /** Who creates products. */
  public static Neighbour users() {
    return new Neighbour("users", RuntimeWiring.newRuntimeWiring());
  }

  /** Where products lie. */
  public static Neighbour stores() {
    return new Neighbour(
        "stores",
        RuntimeWiring.newRuntimeWiring()
            .type(
                "Inventory",
                type ->
                    type.typeResolver(
                        env -> env.getSchema().getObjectType(typename(env.getObject()))))
            .type("Product", type -> type.dataFetcher("freight", Neighbour::freight)));
  }

  public SubgraphSchema schema() {
    return schema;
  }

  /** The body of the answer. */
  public byte[] answer(String document, Map<String, Object> variables) {
    try {
      return JSON.writeValueAsBytes(
          running
              .execute(ExecutionInput.newExecutionInput(document).variables(variables).build())
              .toSpecification());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<@Nullable Object> entities(DataFetchingEnvironment env) {
    List<Map<String, Object>> representations =
        Objects.requireNonNull(env.getArgument("representations"));
    List<@Nullable Object> found = new ArrayList<>();
    representations.forEach(it -> found.add(entity(it)));
    return found;
  }

  private @Nullable Object entity(Map<String, Object> representation) {
    for (Object row : (List<?>) data.getOrDefault(typename(representation), List.of())) {
      Map<String, Object> entity = JSON.convertValue(row, OBJECT);
      if (representation.entrySet().stream()
          .allMatch(it -> it.getValue().equals(entity.getOrDefault(it.getKey(), it.getValue())))) {
        representation.forEach(entity::putIfAbsent);
        return entity;
      }
    }
    return null;
  }

  /** Tariff times weight times copies; the weight is what the gateway brought. */
  private static @Nullable Double freight(DataFetchingEnvironment env) {
    Map<String, Object> product = Objects.requireNonNull(env.getSource());
    int copies = Objects.requireNonNull(env.<Integer>getArgument("copies"));
    return product.get("dimensions") instanceof Map<?, ?> dimensions
            && dimensions.get("weight") instanceof Number weight
            && product.get("tariff") instanceof Number tariff
        ? tariff.doubleValue() * weight.doubleValue() * copies
        : null;
  }

  /** The objects of a root field, those that are entities with all their fields. */
  private List<Object> root(String field) {
    Map<String, Object> roots = JSON.convertValue(data.get("Query"), OBJECT);
    List<Object> objects = new ArrayList<>();
    for (Object named : (List<?>) roots.getOrDefault(field, List.of())) {
      Map<String, Object> object = JSON.convertValue(named, OBJECT);
      Object entity = entity(object);
      objects.add(entity == null ? object : entity);
    }
    return objects;
  }

  private static String typename(@Nullable Object object) {
    return object instanceof Map<?, ?> map ? String.valueOf(map.get("__typename")) : "";
  }

  private static Map<String, Object> object(String json) {
    try {
      return JSON.readValue(json, OBJECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String file) {
    try (InputStream stream =
        Objects.requireNonNull(Neighbour.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
