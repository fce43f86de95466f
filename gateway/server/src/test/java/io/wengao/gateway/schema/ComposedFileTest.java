package io.wengao.gateway.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.ServicesToCompose;
import io.wengao.gateway.mock.Waiting;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One subgraph gives its SDL in a file, which is watched; it is called at its URL all the same. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(ComposedFileTest.OfAFile.class)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ComposedFileTest {
  @Inject ServedGraph served;

  @ConfigProperty(name = "wengao.gateway.compose.drafting.sdl")
  Path file;

  private Services services;

  @Test
  void aChangedFileIsTakenAndItsServiceIsNotAskedForAnSdl() throws IOException {
    var before = served.snapshot();
    var changed = Files.readString(file).replace("title: String\n", "title: String @deprecated\n");

    Files.writeString(file, changed);

    Waiting.until("another graph", () -> !served.snapshot().digest().equals(before.digest()));
    assertThat(before.apiSchema()).doesNotContain("title: String @deprecated");
    assertThat(served.snapshot().apiSchema()).contains("title: String @deprecated");
    given()
        .contentType("application/json")
        .body(Map.of("query", "{ draft(id: \"d1\") { title } }"))
        .post("/graphql")
        .then()
        .body("data.draft.title", equalTo("安全生产讲话"));
    assertThat(services.drafting().sdlCalls()).isEmpty();
  }

  /** Without the services of the other tests, which come with a supergraph file. */
  public static final class OfAFile implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(ServicesToCompose.class, Map.of("file", "drafting")));
    }
  }
}
