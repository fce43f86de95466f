package io.wengao.corpus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The subgraph's SDL is a file in the repository; update it with {@code
 * -Dwengao.golden.update=true} and read the diff.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SchemaSnapshotTest {
  private static final Path SNAPSHOT = Path.of("../../gateway/schema/corpus.graphql");

  @Test
  void theSchemaIsTheOneInTheRepository() throws IOException {
    String sdl =
        given()
            .contentType("application/json")
            .body(Map.of("query", "{ _service { sdl } }"))
            .post("/graphql")
            .jsonPath()
            .getString("data._service.sdl");

    if (Boolean.getBoolean("wengao.golden.update")) {
      Files.createDirectories(SNAPSHOT.getParent());
      Files.writeString(SNAPSHOT, sdl);
    }
    assertThat(sdl).isEqualTo(Files.readString(SNAPSHOT));
  }
}
