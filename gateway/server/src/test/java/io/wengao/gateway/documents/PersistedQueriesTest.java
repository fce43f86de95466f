package io.wengao.gateway.documents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import io.wengao.gateway.mock.TwoServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Automatic persisted queries, as Apollo's clients speak them. */
@QuarkusTest
@QuarkusTestResource(TwoServices.class)
class PersistedQueriesTest {

  private static ValidatableResponse post(JsonObject body) {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(body.encode())
        .post("/graphql")
        .then();
  }

  private static JsonObject hashed(String query) {
    return JsonObject.of("extensions", extensions(query));
  }

  private static JsonObject extensions(String query) {
    return JsonObject.of(
        "persistedQuery", JsonObject.of("version", 1, "sha256Hash", Sha256.of(query)));
  }

  @Test
  void anUnknownHashIsAskedForAndThenKnownByPostAndGet() {
    var query = "query Known($id: ID!) { draft(id: $id) { id title } }";

    post(hashed(query))
        .statusCode(200)
        .body("errors[0].message", equalTo("PersistedQueryNotFound"))
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    post(hashed(query).put("query", query).put("variables", JsonObject.of("id", "d7")))
        .body("data.draft.id", equalTo("d7"));
    post(hashed(query).put("variables", JsonObject.of("id", "d8")))
        .body("data.draft.id", equalTo("d8"));
    given()
        .queryParam("extensions", extensions(query).encode())
        .queryParam("variables", "{\"id\":\"d9\"}")
        .get("/graphql")
        .then()
        .body("data.draft.id", equalTo("d9"));
  }

  @Test
  void aHashOfSomethingElseIsRefusedAndNotRemembered() {
    var other = "{ speeches { id } }";

    post(hashed(other).put("query", "{ __typename }"))
        .statusCode(400)
        .body("errors[0].message", containsString("is not the SHA-256"));
    post(hashed(other)).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void aMutationDoesNotBecomeAGetThisWay() {
    var mutation = "mutation { renameDraft(id: 1, title: \"x\") { id } }";
    post(hashed(mutation).put("query", mutation)).body("data.renameDraft.id", equalTo("1"));

    given()
        .queryParam("extensions", extensions(mutation).encode())
        .accept("application/json")
        .get("/graphql")
        .then()
        .statusCode(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"extensions\":{\"persistedQuery\":7}}",
        "{\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"00\"}}}",
        "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}}",
        "{\"documentId\":7}",
        "{\"documentId\":\"a\",\"query\":\"{ __typename }\"}",
        "{\"documentId\":\"a\",\"extensions\":{\"persistedQuery\":{}}}"
      })
  void aNameInTheWrongFormIsABadRequest(String body) {
    post(new JsonObject(body))
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
  }

  @Test
  void anUnknownDocumentIdNamesTheSetting() {
    post(JsonObject.of("documentId", "nowhere"))
        .body("errors[0].extensions.code", equalTo("PERSISTED_DOCUMENT_NOT_FOUND"))
        .body("errors[0].message", containsString("wengao.gateway.trusted-documents.file"));
  }
}
