package io.wengao.federation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.wengao.federation.fixture.RunningSchema;
import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks random operations of a federated graph and of the API schema run as one over the same data:
 * the answers must be equal. {@code FUZZ_OPERATIONS} and {@code FUZZ_SEED} ask for more, or for one
 * again.
 */
class DifferentialTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<Path> graphs() throws IOException {
    try (var folders = Files.list(Path.of("src/test/resources/golden"))) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void answersLikeOneSchema(Path folder) throws IOException {
    var test = TestGraph.of(folder);
    var sdl = test.graph().apiSchemaSdl();
    var monolith = RunningSchema.of(sdl, test.world());
    var registry = new SchemaParser().parse(sdl);
    long seed = number("FUZZ_SEED", 1);
    long operations = number("FUZZ_OPERATIONS", 150);
    for (long i = seed; i < seed + operations; i++) {
      var query = new RandomOperation(schema(registry), i).query();

      var answer = answer(test, query);

      var expected = JSON.valueToTree(monolith.answer(query, Map.of()));
      assertThat(answer.get("data"))
          .as("%s, seed %d: %s%n%s", folder.getFileName(), i, query, answer.get("errors"))
          .isEqualTo(expected.get("data"));
    }
  }

  private static JsonNode answer(TestGraph test, String query) throws IOException {
    var request = GraphqlRequest.of(query);
    var response = test.graph().execute(request, test.subgraphs()).toCompletableFuture().join();
    return JSON.readTree(response.json());
  }

  private static graphql.schema.GraphQLSchema schema(TypeDefinitionRegistry registry) {
    return new SchemaGenerator()
        .makeExecutableSchema(
            registry, RuntimeWiring.newRuntimeWiring().wiringFactory(new AnyTypes()).build());
  }

  private static long number(String name, long otherwise) {
    var text = System.getenv(name);
    return text == null ? otherwise : Long.parseLong(text);
  }
}
