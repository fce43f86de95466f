package io.wengao.federation.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.FederatedGraph;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads {@code src/test/resources/composition}: a folder a case, a file a subgraph. What is
 * expected is the supergraph without the definitions every supergraph has, and the API schema, or
 * every error. To change it run with the environment variable {@code GOLDEN_UPDATE=true} and read
 * the difference.
 */
class CompositionCasesTest {

  private static final Path FOLDERS =
      Path.of(System.getProperty("composition.cases", "src/test/resources/composition"));
  private static final String EXPECTED = "expected.graphql";
  private static final String ERRORS = "errors.txt";
  private static final boolean UPDATE = "true".equals(System.getenv("GOLDEN_UPDATE"));

  static Stream<String> cases() throws IOException {
    try (var folders = Files.list(FOLDERS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void composesAsWrittenDown(String name) throws IOException {
    var folder = FOLDERS.resolve(name);

    var result = Composition.compose(schemas(folder));

    switch (result) {
      case CompositionResult.Composed(String sdl, var hints) -> {
        check(folder, EXPECTED, sdl.replace(JoinDefinitions.BASE, "") + api(sdl));
        assertThat(folder.resolve(ERRORS)).as("errors expected").doesNotExist();
      }
      case CompositionResult.Failed(var errors) -> {
        check(
            folder,
            ERRORS,
            errors.stream()
                .map(error -> error.code() + ": " + error.message() + "\n")
                .collect(Collectors.joining()));
        assertThat(folder.resolve(EXPECTED)).as("no errors expected").doesNotExist();
      }
    }
  }

  private static String api(String supergraph) {
    return switch (FederatedGraph.load(supergraph)) {
      case FederatedGraph.Loaded.Ready(FederatedGraph graph) ->
          "\n# The API schema\n\n" + graph.apiSchemaSdl();
      case FederatedGraph.Loaded.Refused(var problems) ->
          throw new AssertionError("composed, but not loaded: " + problems);
    };
  }

  private static List<SubgraphSchema> schemas(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".graphql") && !file.endsWith(EXPECTED))
          .sorted()
          .map(CompositionCasesTest::schema)
          .toList();
    }
  }

  private static SubgraphSchema schema(Path file) {
    var name = file.getFileName().toString().replace(".graphql", "");
    try {
      return new SubgraphSchema(name, "http://" + name + ".test/graphql", Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path folder, String file, String actual) throws IOException {
    if (UPDATE) {
      Files.deleteIfExists(folder.resolve(EXPECTED));
      Files.deleteIfExists(folder.resolve(ERRORS));
      Files.writeString(folder.resolve(file), actual);
    }
    assertThat(actual)
        .as(folder + "/" + file)
        .isEqualTo(
            Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "");
  }
}
