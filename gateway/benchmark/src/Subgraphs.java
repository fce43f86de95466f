import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The four subgraphs of a library (readers, catalogue, shelves, loans) in one process on 127.0.0.1:PORT, and their
 * supergraph: {@code Subgraphs SCHEMAS PORT SUPERGRAPH_OUT}. A request is executed once; the same path and body is
 * afterwards answered from memory, so that the gateway stays what is measured. {@code GET /stats} answers the number of
 * requests since it was last asked.
 */
final class Subgraphs {
  private static final List<String> NAMES = List.of("readers", "catalogue", "shelves", "loans");
  private static final String ENTITIES =
      """
      scalar _Any
      directive @link(url: String!, import: [String]) on SCHEMA
      directive @key(fields: String!) on OBJECT
      directive @shareable on FIELD_DEFINITION
      directive @external on FIELD_DEFINITION
      directive @requires(fields: String!) on FIELD_DEFINITION
      directive @provides(fields: String!) on FIELD_DEFINITION
      """;

  /** One event loop writes all of these. */
  private final Map<String, Buffer> answers = new HashMap<>();

  private final Map<String, GraphQL> services = new LinkedHashMap<>();
  private int requests;

  public static void main(String[] arguments) throws Exception {
    Path schemas = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    var subgraphs = new Subgraphs();
    var sources = new ArrayList<SubgraphSchema>();
    for (String name : NAMES) {
      String sdl = Files.readString(schemas.resolve(name + ".graphql"));
      sources.add(new SubgraphSchema(name, "http://127.0.0.1:" + port + "/" + name, sdl));
      subgraphs.services.put(name, service(sdl));
    }
    switch (Composition.compose(sources)) {
      case CompositionResult.Composed composed -> Files.writeString(Path.of(arguments[2]), composed.supergraphSdl());
      case CompositionResult.Failed failed -> throw new IllegalStateException(failed.errors().toString());
    }
    subgraphs.listen(port);
  }

  private void listen(int port) {
    var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
    vertx
        .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port).setTcpNoDelay(true))
        .requestHandler(
            request ->
                request
                    .body()
                    .onSuccess(
                        body ->
                            request
                                .response()
                                .putHeader("content-type", "application/json")
                                .end(answer(request.path(), body.toString()))))
        .listen()
        .onSuccess(server -> System.out.println("subgraphs up"))
        .onFailure(
            broken -> {
              System.err.println(broken.getMessage());
              System.exit(1);
            });
  }

  private Buffer answer(String path, String body) {
    if (path.equals("/stats")) {
      var told = Buffer.buffer(Integer.toString(requests));
      requests = 0;
      return told;
    }
    requests++;
    return answers.computeIfAbsent(path + body, key -> execute(services.get(path.substring(1)), new JsonObject(body)));
  }

  private static Buffer execute(GraphQL service, JsonObject request) {
    var input =
        ExecutionInput.newExecutionInput(request.getString("query"))
            .variables(request.getJsonObject("variables", new JsonObject()).getMap())
            .build();
    return new JsonObject(service.execute(input).toSpecification()).toBuffer();
  }

  private static GraphQL service(String sdl) {
    TypeDefinitionRegistry types = new SchemaParser().parse(ENTITIES + entities(sdl) + sdl);
    return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring(sdl))).build();
  }

  private static String entities(String sdl) {
    var keyed =
        List.of("Reader", "Book", "Loan").stream().filter(it -> sdl.contains("type " + it + " @key")).toList();
    String root = "{ _entities(representations: [_Any!]!): [_Entity]! }\n";
    return "union _Entity = " + String.join(" | ", keyed) + "\n"
        + (sdl.contains("type Query") ? "extend type Query " : "type Query ") + root;
  }

  private static RuntimeWiring wiring(String sdl) {
    var wiring = RuntimeWiring.newRuntimeWiring().scalar(AnyScalar.ANY);
    wiring.type("_Entity", it -> it.typeResolver(Subgraphs::entityType));
    Library.ROOTS.forEach((field, fetcher) -> wiring.type("Query", it -> it.dataFetcher(field, fetcher)));
    Library.FIELDS.forEach(
        (type, fetchers) -> {
          if (sdl.contains("type " + type + " ")) {
            fetchers.forEach((field, fetcher) -> wiring.type(type, it -> it.dataFetcher(field, fetcher)));
          }
        });
    return wiring.build();
  }

  private static GraphQLObjectType entityType(TypeResolutionEnvironment environment) {
    return environment.getSchema().getObjectType((String) ((Map<?, ?>) environment.getObject()).get("__typename"));
  }
}
