package io.wengao.federation.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.fixture.TestSubgraphs;
import io.wengao.federation.fixture.World;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads {@code src/test/resources/golden}. To change what is expected run with {@code
 * -Dgolden.update=true} and read the difference.
 */
class GoldenTest {

  private static final Path FOLDERS = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<String> features() throws IOException {
    try (var folders = Files.list(FOLDERS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void answersAsWrittenDown(String feature) throws IOException {
    var folder = FOLDERS.resolve(feature);
    var schemas = schemas(folder);
    var subgraphs =
        new TestSubgraphs(schemas, World.read(Files.readString(folder.resolve("world.json"))));
    var supergraph = supergraph(schemas);
    var graph = graph(supergraph);
    var request = GraphqlRequest.of(Files.readString(folder.resolve("query.graphql")));

    var response = graph.execute(request, subgraphs).toCompletableFuture().join();

    check(folder.resolve("out.supergraph.graphql"), supergraph);
    check(folder.resolve("out.plan.txt"), graph.explain(request).text());
    check(folder.resolve("out.calls.txt"), String.join("\n", subgraphs.calls()) + "\n");
    check(folder.resolve("out.answer.json"), pretty(response.json()));
  }

  private static List<SubgraphSchema> schemas(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".subgraph.graphql"))
          .sorted()
          .map(GoldenTest::schema)
          .toList();
    }
  }

  private static SubgraphSchema schema(Path file) {
    var name = file.getFileName().toString().replace(".subgraph.graphql", "");
    try {
      return new SubgraphSchema(name, "http://" + name + ".test/graphql", Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String supergraph(List<SubgraphSchema> schemas) {
    return switch (Composition.compose(schemas)) {
      case CompositionResult.Composed(String sdl, var hints) -> sdl;
      case CompositionResult.Failed(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static FederatedGraph graph(String supergraph) {
    return switch (FederatedGraph.load(supergraph)) {
      case FederatedGraph.Loaded.Ready(FederatedGraph graph) -> graph;
      case FederatedGraph.Loaded.Refused(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static String pretty(byte[] json) throws IOException {
    var mapper = JsonMapper.builder().build();
    return mapper
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(
                mapper.readValue(new String(json, StandardCharsets.UTF_8), Map.class))
        + "\n";
  }

  private static void check(Path file, String actual) throws IOException {
    if (UPDATE) {
      Files.writeString(file, actual);
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
