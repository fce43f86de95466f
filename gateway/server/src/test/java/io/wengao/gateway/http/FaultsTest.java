package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A service that fails costs its own fields and nothing else; the error says where, who and whether
 * to try again.
 */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
class FaultsTest {
  private static final String JOINED =
      "{ draft(id: \"d1\") { title parts { text passage { id text } } } }";

  private Services services;

  @BeforeEach
  @AfterEach
  void reset() {
    services.reset();
  }

  private static ValidatableResponse ask(String query) {
    return given()
        .contentType("application/json")
        .header("X-Request-Id", "fault-1")
        .body(Map.of("query", query))
        .post("/graphql")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "SILENT, SUBGRAPH_TIMEOUT, true",
    "CLOSED_SOCKET, SUBGRAPH_UNAVAILABLE, true",
    "CLOSED_HALFWAY, SUBGRAPH_UNAVAILABLE, true",
    "STATUS_500, SUBGRAPH_INVALID_RESPONSE, false",
    "HTML, SUBGRAPH_INVALID_RESPONSE, false",
    "HALF_JSON, SUBGRAPH_INVALID_RESPONSE, false",
    "WRONG_TYPES, SUBGRAPH_INVALID_RESPONSE, false",
    "TOO_LARGE, SUBGRAPH_RESPONSE_TOO_LARGE, false"
  })
  void theJoinedFieldsAreNullWithOneErrorAndTheRestIsThere(
      Fault fault, String code, boolean retryable) {
    services.corpus().fail(fault);

    var answer = ask(JOINED);

    answer
        .body("data.draft.title", equalTo("安全生产讲话"))
        .body("data.draft.parts.text", equalTo(List.of("引用", "自拟")))
        .body("errors", hasSize(1))
        .body("errors[0].path", equalTo(List.of("draft", "parts", 0, "passage", "text")))
        .body("errors[0].message", notNullValue())
        .body("errors[0].extensions.code", equalTo(code))
        .body("errors[0].extensions.service", equalTo("corpus"))
        .body("errors[0].extensions.retryable", equalTo(retryable))
        .body("errors[0].extensions.requestId", equalTo("fault-1"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CLOSED_SOCKET", "STATUS_500", "HTML", "HALF_JSON"})
  void aFailingRootFieldNamesItsPath(Fault fault) {
    services.drafting().fail(fault);

    var answer = ask("{ mine: draft(id: \"d1\") { title } speeches { title } }");

    answer
        .body("data.mine", equalTo(null))
        .body("data.speeches.title", equalTo(List.of("讲话 s1", "讲话 s2")))
        .body("errors", hasSize(1))
        .body("errors[0].path[0]", equalTo("mine"))
        .body("errors[0].extensions.service", equalTo("drafting"));
  }

  @Test
  void aVanishedPassageIsNullWithoutAnError() {
    var answer = ask("{ passage(id: \"gone\") { text } }");

    answer
        .body("$", allOf(notNullValue()))
        .body("data.passage", equalTo(null))
        .body("errors", equalTo(null));
  }

  @Test
  void theGatewayStaysReadyAndShowsWhichServiceFails() {
    services.corpus().fail(Fault.STATUS_500);

    var health = given().get("/q/health/ready").then();

    health
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body(
            "checks.find { it.name == 'supergraph' }.data.'subgraph corpus'",
            startsWith("answers status 500"))
        .body(
            "checks.find { it.name == 'supergraph' }.data.'subgraph drafting'",
            equalTo("reachable"));
  }
}
