package io.wengao.gateway.documents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A changed manifest of trusted documents goes into service without a stop; a bad one does not. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(ManifestReloadTest.Quick.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
class ManifestReloadTest {
  private static final String TITLES = "query Titles { speeches { title } }";
  private static final String IDS = "query Ids { speeches { id } }";

  @Inject Documents documents;

  @BeforeEach
  void onlyTitles() throws IOException {
    write(JsonObject.of("titles", TITLES).encode());
    Waiting.until("one document", () -> documents.trustedDocuments() == 1);
  }

  private void write(String manifest) throws IOException {
    Files.writeString(Objects.requireNonNull(documents.file()), manifest);
  }

  private static ValidatableResponse ask(String id) {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("documentId", id))
        .post("/graphql")
        .then();
  }

  @Test
  void anAddedDocumentIsAnsweredAndOneTakenOutIsNot() throws IOException {
    ask("ids").body("errors[0].extensions.code", equalTo("PERSISTED_DOCUMENT_NOT_FOUND"));

    write(JsonObject.of("ids", IDS, "idsAgain", IDS + " ").encode());

    Waiting.until("two documents", () -> documents.trustedDocuments() == 2);
    ask("ids").body("data.speeches[0].id", equalTo("s1"));
    ask("titles").body("errors[0].extensions.code", equalTo("PERSISTED_DOCUMENT_NOT_FOUND"));
  }

  @Test
  void aBadOneIsShownAndTheLastGoodOneStays() throws IOException {
    write("{\"titles\": 7}");

    Waiting.until("a refusal", () -> documents.refusal() != null);
    ask("titles").body("data.speeches[0].title", equalTo("讲话 s1"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body(
            "checks.find { it.name == 'supergraph' }.data.'trusted documents refused'",
            containsString("must name a document's text"));
  }

  @Test
  void aRefusalIsOverOnceTheFileIsGoodAgain() throws IOException {
    write("[]");
    Waiting.until("a refusal", () -> documents.refusal() != null);

    write(JsonObject.of("titles", TITLES).encode());

    Waiting.until("no refusal", () -> documents.refusal() == null);
    ask("titles").body("data.speeches[0].title", equalTo("讲话 s1"));
  }

  /** Looks all the time, so that the test need not wait. */
  public static final class Quick implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new LinkedHashMap<String, String>();
      try {
        var file = Files.createTempFile("trusted", ".json");
        Files.writeString(file, JsonObject.of("titles", TITLES).encode());
        settings.put("wengao.gateway.trusted-documents.file", file.toString());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      settings.put("wengao.gateway.trusted-documents.only-trusted", "true");
      settings.put("wengao.gateway.reload.interval", "10ms");
      return settings;
    }
  }
}
