package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of GraphQL over HTTP: media types, methods, status codes. */
@QuarkusTest
@QuarkusTestResource(TwoServices.class)
class GraphqlOverHttpTest {
  private static final String NEW_TYPE = "application/graphql-response+json";

  private static ValidatableResponse post(String contentType, String accept, String body) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
                        .encodeContentTypeAs("multipart/form-data; boundary=x", ContentType.TEXT)))
        .header("content-type", contentType)
        .header("accept", accept)
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/graphql")
        .then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json",
        "application/graphql-response+json | application/graphql-response+json",
        "*/* | application/json",
        "application/json;q=0.5, application/graphql-response+json |"
            + " application/graphql-response+json",
        "application/graphql-response+json;q=0.1, application/json;q=0.9 | application/json"
      })
  void theAnswerIsInTheTypeTheClientPrefers(String accept, String expected) {
    var answer = post("application/json", accept, "{\"query\":\"{ __typename }\"}");

    answer
        .statusCode(200)
        .header("content-type", startsWith(expected))
        .body("data.__typename", equalTo("Query"));
  }

  @Test
  void theRootTakesPostsUnderTheSameRules() {
    given()
        .contentType("application/json")
        .body("{\"query\":\"{ __typename }\"}")
        .post("/")
        .then()
        .statusCode(200)
        .body("data.__typename", equalTo("Query"));
    given().contentType("text/plain").body("{ __typename }").post("/").then().statusCode(415);
  }

  @Test
  void aTypeWeDoNotSpeakIsNotAcceptable() {
    post("application/json", "image/png", "{\"query\":\"{ __typename }\"}")
        .statusCode(406)
        .body("errors[0].extensions.code", equalTo("NOT_ACCEPTABLE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=gbk"
      })
  void whatAPageCouldPostWithoutAskingIsRefused(String contentType) {
    post(contentType, "application/json", "{\"query\":\"{ __typename }\"}").statusCode(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{ \"not a JSON",
        "[{\"query\":\"{ __typename }\"}]",
        "{\"qeury\":\"{ __typename }\"}",
        "{\"query\":7}",
        "{\"query\":\"{ __typename }\",\"variables\":\"x\"}",
        "{\"query\":\"{ __typename }\",\"operationName\":[]}",
        "{\"query\":\"{ __typename }\",\"extensions\":0}"
      })
  void whatIsNoGraphqlRequestIs400InEveryType(String body) {
    post("application/json", "application/json", body)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    post("application/json", NEW_TYPE, body)
        .statusCode(400)
        .header("content-type", startsWith(NEW_TYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{ noSuchField }", "query($id: ID!) { draft(id: $id) { id } }"})
  void arequestErrorIs400InTheNewTypeAnd200InTheOld(String query) {
    var body = io.vertx.core.json.JsonObject.of("query", query).encode();

    post("application/json", NEW_TYPE, body).statusCode(400).body("$", not(hasKey("data")));
    post("application/json", "application/json", body)
        .statusCode(200)
        .body("$", not(hasKey("data")))
        .body("$", hasKey("errors"));
  }

  @Test
  void aQueryMayComeByGet() {
    given()
        .queryParam("query", "query Q($id: ID!) { draft(id: $id) { id } }")
        .queryParam("variables", "{\"id\":\"d9\"}")
        .queryParam("operationName", "Q")
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.draft.id", equalTo("d9"));
  }

  @Test
  void aMutationMayNot() {
    given()
        .queryParam("query", "mutation { renameDraft(id: 1, title: \"x\") { id } }")
        .accept("application/json")
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("allow", "POST")
        .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @Test
  void otherMethodsAreToldWhichOnesWork() {
    given().delete("/graphql").then().statusCode(405).header("allow", "GET, POST");
  }

  @Test
  void aPageOfAnotherOriginIsRefused() {
    given()
        .contentType("application/json")
        .header("Origin", "http://evil.example")
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(403)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
  }

  @Test
  void aSubscriptionNeedsAStream() {
    given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("query", "subscription { jobEvents(jobId: 1) { done } }"))
        .post("/graphql")
        .then()
        .body("errors[0].extensions.code", equalTo("SUBSCRIPTION_NEEDS_A_STREAM"));
  }

  @Test
  void theSchemaIsAFile() {
    given()
        .accept("text/html")
        .get("/schema.graphql")
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .body(containsString("type Draft"))
        .body(not(containsString("join__")));
  }
}
