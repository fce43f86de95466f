package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        Arguments.of("query-tokens", 10_000, "{ " + "__typename ".repeat(10_001) + "}"),
        Arguments.of("aliases", 500, wide),
        Arguments.of("depth", 40, nested),
        Arguments.of("depth", 40, "{".repeat(5_000)),
        Arguments.of("depth", 40, bomb.toString()),
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
