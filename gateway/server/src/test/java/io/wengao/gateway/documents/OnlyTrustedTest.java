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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With a manifest and only-trusted, nothing else is answered. */
@QuarkusTest
@TestProfile(OnlyTrustedTest.WithManifest.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
class OnlyTrustedTest {
  private static final String TRUSTED = "query Titles { speeches { title } }";

  private static ValidatableResponse post(JsonObject body) {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(body.encode())
        .post("/graphql")
        .then();
  }

  private static JsonObject hash(String query) {
    return JsonObject.of(
        "extensions",
        JsonObject.of(
            "persistedQuery", JsonObject.of("version", 1, "sha256Hash", Sha256.of(query))));
  }

  @Test
  void aTrustedDocumentIsAnsweredByIdHashAndText() {
    for (var body :
        new JsonObject[] {
          JsonObject.of("documentId", "titles"),
          JsonObject.of("documentId", "sha256:" + Sha256.of(TRUSTED)),
          hash(TRUSTED),
          hash(TRUSTED).put("query", TRUSTED),
          JsonObject.of("query", TRUSTED)
        }) {
      post(body).statusCode(200).body("data.speeches[0].title", equalTo("讲话 s1"));
    }
  }

  @Test
  void everyOtherIsRefusedWithTheSettingsName() {
    var other = "{ speeches { id } }";

    for (var body :
        new JsonObject[] {
          JsonObject.of("query", other), hash(other), hash(other).put("query", other)
        }) {
      post(body)
          .body("errors[0].extensions.code", equalTo("DOCUMENT_NOT_TRUSTED"))
          .body(
              "errors[0].message", containsString("wengao.gateway.trusted-documents.only-trusted"));
    }
  }

  @Test
  void anUnknownIdIsNotFound() {
    post(JsonObject.of("documentId", "other"))
        .body("errors[0].extensions.code", equalTo("PERSISTED_DOCUMENT_NOT_FOUND"));
  }

  /** A manifest of one document, and nothing else allowed. */
  public static final class WithManifest implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        var file = Files.createTempFile("trusted", ".json");
        Files.writeString(file, JsonObject.of("titles", TRUSTED).encode());
        return Map.of(
            "wengao.gateway.trusted-documents.file",
            file.toString(),
            "wengao.gateway.trusted-documents.only-trusted",
            "true");
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
