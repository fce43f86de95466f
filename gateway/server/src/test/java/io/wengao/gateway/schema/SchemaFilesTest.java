package io.wengao.gateway.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wengao.federation.FederatedGraph;
import io.wengao.federation.composition.Composition;
import io.wengao.federation.composition.CompositionResult;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code gateway/schema}: the supergraph and the API schema are what composing the services' SDL
 * files gives. After a wanted change: {@code mvn test -pl gateway/server -am -Dtest=SchemaFilesTest
 * -Dwengao.golden.update=true}, then read the diff.
 */
class SchemaFilesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("wengao.root", "../..")).resolve("gateway/schema");

  private static SubgraphSchema subgraph(String name, int port) throws IOException {
    var file = FOLDER.resolve(name + ".graphql");
    assumeTrue(Files.exists(file), "skipped: no " + file.getFileName());
    return new SubgraphSchema(
        name, "http://127.0.0.1:" + port + "/graphql", Files.readString(file));
  }

  private static String supergraph() throws IOException {
    var subgraphs = List.of(subgraph("corpus", 8081), subgraph("drafting", 8082));
    return switch (Composition.compose(subgraphs)) {
      case CompositionResult.Composed composed -> composed.supergraphSdl();
      case CompositionResult.Failed failed ->
          throw new AssertionError("the services' schemas do not compose: " + failed.errors());
    };
  }

  @Test
  void theSupergraphIsComposedFromTheServicesSchemas() throws IOException {
    var composed = supergraph();

    assertIsFile("supergraph.graphql", composed);
  }

  @Test
  void theApiSchemaIsWhatClientsOfThatSupergraphSee() throws IOException {
    var api =
        switch (FederatedGraph.load(supergraph())) {
          case FederatedGraph.Loaded.Ready ready -> ready.graph().apiSchemaSdl();
          case FederatedGraph.Loaded.Refused refused ->
              throw new AssertionError("the supergraph is refused: " + refused.problems());
        };

    assertIsFile("api.graphql", api);
  }

  private static void assertIsFile(String name, String expected) throws IOException {
    var file = FOLDER.resolve(name);
    if (Boolean.getBoolean("wengao.golden.update")) {
      Files.writeString(file, expected);
    }
    assertThat(file).exists();
    assertThat(Files.readString(file))
        .as("%s has drifted; see this test's comment", name)
        .isEqualTo(expected);
  }
}
