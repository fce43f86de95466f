package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What costs too much is refused by an error that names the limit and its value. */
@QuarkusTest
@QuarkusTestResource(TwoServices.class)
class LimitsTest {

  static Stream<Arguments> hostile() {
    var wide = "{ " + "a: __typename ".repeat(501) + "}";
    var nested =
        "{ passage(id: 1) { usedIn "
            + "{ parts { passage { usedIn ".repeat(14)
            + "{ id }"
            + " } } }".repeat(14)
            + " } }";
    var bomb = new StringBuilder("{ passage(id: 1) { ...f0 } }");
    for (int i = 0; i < 50; i++) {
      bomb.append(
          " fragment f%d on Passage { usedIn { parts { passage { ...f%d ...f%d } } } }"
              .formatted(i, i + 1, i + 1));
    }
    bomb.append(" fragment f50 on Passage { id }");
    return Stream.of(
        Arguments.of("query-tokens", 5_000, "{ " + "__typename ".repeat(5_001) + "}"),
        Arguments.of("aliases", 500, wide),
        Arguments.of("depth", 40, nested),
        Arguments.of("depth", 40, "{".repeat(5_000)),
        Arguments.of("depth", 40, bomb.toString()),
        Arguments.of("query-length", 32_768, "{ __typename } #" + "x".repeat(32_768)),
        Arguments.of(
            "query-length", 32_768, "{ passage(id: \"" + "长".repeat(32_768) + "\") { id } }"),
        Arguments.of("word-length", 1_000, "{ " + "n".repeat(1_001) + " }"),
        Arguments.of("word-length", 1_000, "{ passage(id: " + "9".repeat(1_001) + ") { id } }"),
        Arguments.of("root-fields", 100, "{ " + "__typename ".repeat(101) + "}"),
        Arguments.of("directives", 200, "{ __typename " + "@skip(if: false) ".repeat(201) + "}"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aDocumentThatCostsTooMuchIsRefused(String limit, int value, String query) {
    var answer =
        given()
            .contentType("application/json")
            .accept("application/graphql-response+json")
            .body(Map.of("query", query))
            .post("/graphql")
            .then();

    answer
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
        .body("errors[0].extensions.limit", equalTo(limit))
        .body("errors[0].extensions.value", equalTo(value))
        .body("errors[0].message", containsString(limit + " = " + value));
  }

  private static ValidatableResponse nestedVariables(int lists) {
    var body =
        "{\"query\":\"{ __typename }\",\"variables\":{\"x\":"
            + "[".repeat(lists)
            + "]".repeat(lists)
            + "}}";
    return given().contentType("application/json").body(body).post("/graphql").then();
  }

  @Test
  void variablesMayNestTwoHundredDeepTheRequestIncluded() {
    nestedVariables(198).statusCode(200).body("data.__typename", equalTo("Query"));
  }

  @ParameterizedTest
  @ValueSource(ints = {199, 1_000})
  void deeperOnesAreRefused(int lists) {
    nestedVariables(lists)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
        .body("errors[0].extensions.limit", equalTo("json-depth"))
        .body("errors[0].extensions.value", equalTo(200));
  }

  @Test
  void aNumberOfMoreThanAThousandDigitsIsRefused() {
    var body = "{\"query\":\"{ __typename }\",\"variables\":{\"x\":" + "9".repeat(1_001) + "}}";

    given()
        .contentType("application/json")
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString("1000"));
  }

  @Test
  void anOperationThatStandsForTooManyFieldsIsRefused() {
    var query = new StringBuilder("{ passage(id: 1) { ...f0 } }");
    for (int i = 0; i < 15; i++) {
      query.append(" fragment f%d on Passage { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
    }
    query.append(" fragment f15 on Passage { id }");

    given()
        .contentType("application/json")
        .body(Map.of("query", query.toString()))
        .post("/graphql")
        .then()
        .body("errors[0].extensions.code", equalTo("OPERATION_TOO_COMPLEX"))
        .body("errors[0].extensions.limit", equalTo("operation-fields"))
        .body("errors[0].extensions.value", equalTo(20_000));
  }

  @Test
  void anOperationThatCanAskForTooManyObjectsIsRefused() {
    var query =
        "{ passage(id: 1) { usedIn { "
            + "parts { passage { usedIn { ".repeat(5)
            + "id"
            + " } } }".repeat(5)
            + " } } }";

    given()
        .contentType("application/json")
        .body(Map.of("query", query))
        .post("/graphql")
        .then()
        .body("data", nullValue())
        .body("errors[0].message", containsString("list-cost = 1000000"))
        .body("errors[0].extensions.code", equalTo("OPERATION_TOO_COMPLEX"))
        .body("errors[0].extensions.limit", equalTo("list-cost"))
        .body("errors[0].extensions.value", equalTo(1_000_000))
        .body("errors[0].extensions.cost", greaterThan(48_000_000));
  }

  @Test
  void aLongQuotationInAnErrorIsCut() {
    var query = "{ passage(id: [" + "1 ".repeat(2_000) + "]) { id } }";

    var message =
        given()
            .contentType("application/json")
            .body(Map.of("query", query))
            .post("/graphql")
            .then()
            .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"))
            .extract()
            .<String>path("errors[0].message");

    assertThat(message).hasSize(501).endsWith("…");
  }

  @Test
  void whatIsRefusedIsNoStream() {
    given()
        .contentType("application/json")
        .accept("text/event-stream")
        .body(Map.of("query", "{".repeat(200)))
        .post("/graphql")
        .then()
        .statusCode(400)
        .contentType("application/json")
        .body("errors[0].extensions.limit", equalTo("depth"));
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    given()
        .contentType("application/json")
        .body(Map.of("query", "{ __typename }", "variables", Map.of("x", "长".repeat(400_000))))
        .post("/graphql")
        .then()
        .statusCode(413)
        .body("errors[0].extensions.limit", equalTo("body-size"))
        .body("errors[0].extensions.value", equalTo(1_048_576));
  }
}
