package io.wengao.federation.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wengao.federation.access.Authorization;
import io.wengao.federation.fixture.Parts;
import io.wengao.federation.fixture.TestGraph;
import io.wengao.federation.operation.GraphqlRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads {@code src/test/resources/golden}. To change what is expected run with the environment
 * variable {@code GOLDEN_UPDATE=true} and read the difference.
 */
class GoldenTest {

  private static final Path FOLDERS = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = "true".equals(System.getenv("GOLDEN_UPDATE"));

  static Stream<String> features() throws IOException {
    try (var folders = Files.list(FOLDERS)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void answersAsWrittenDown(String feature) throws IOException {
    var folder = FOLDERS.resolve(feature);
    var test = TestGraph.of(folder);
    var subgraphs = test.subgraphs();
    var graph = test.graph();
    var request =
        GraphqlRequest.of(Files.readString(folder.resolve("query.graphql")))
            .withVariables(variables(folder.resolve("variables.json")))
            .withActiveLabels(labels(folder.resolve("labels.txt")))
            .withAuthorization(authorization(folder.resolve("authorization.json")));

    var response = graph.execute(request, subgraphs).toCompletableFuture().join();

    check(folder.resolve("out.supergraph.graphql"), test.supergraph());
    check(folder.resolve("out.plan.txt"), graph.explain(request).text());
    check(folder.resolve("out.calls.txt"), String.join("\n", subgraphs.calls()) + "\n");
    check(folder.resolve("out.answer.json"), pretty(response.json()));
  }

  static Stream<String> deferring() throws IOException {
    return features().filter(feature -> feature.startsWith("defer-"));
  }

  /** The same for a client that takes answers in parts. */
  @ParameterizedTest
  @MethodSource("deferring")
  void answersInPartsAsWrittenDown(String feature) throws IOException {
    var folder = FOLDERS.resolve(feature);
    var test = TestGraph.of(folder);
    var subgraphs = test.subgraphs();
    var request =
        GraphqlRequest.of(Files.readString(folder.resolve("query.graphql")))
            .withVariables(variables(folder.resolve("variables.json")))
            .withAuthorization(authorization(folder.resolve("authorization.json")));

    var parts = Parts.of(test.graph().deliver(request, subgraphs).toCompletableFuture().join());

    check(folder.resolve("out.parts.calls.txt"), String.join("\n", subgraphs.calls()) + "\n");
    check(
        folder.resolve("out.parts.json"),
        parts.all().stream().map(JsonNode::toPrettyString).collect(Collectors.joining("\n"))
            + "\n");
    assertThat(parts.complete()).isTrue();
  }

  /** The active labels of progressive overrides, one a line. */
  private static Set<String> labels(Path file) throws IOException {
    return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
  }

  /** Who asks; nobody known if the folder does not say. */
  private static Authorization authorization(Path file) throws IOException {
    return Files.exists(file)
        ? JsonMapper.builder().build().readValue(Files.readString(file), Authorization.class)
        : Authorization.nobody();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> variables(Path file) throws IOException {
    return Files.exists(file)
        ? JsonMapper.builder().build().readValue(Files.readString(file), Map.class)
        : Map.of();
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
