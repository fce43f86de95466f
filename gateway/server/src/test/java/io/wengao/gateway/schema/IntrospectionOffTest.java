package io.wengao.gateway.schema;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With introspection off, operations learn nothing of the schema. */
@QuarkusTest
@TestProfile(IntrospectionOffTest.Off.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
class IntrospectionOffTest {

  private static ValidatableResponse post(String query) {
    return given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ __schema { types { name } } }",
        "{ __type(name: \"Passage\") { name } }",
        "{ speeches { id } a: __type(name: \"Passage\") { name } }",
        "query Q($yes: Boolean = true) { ...F @include(if: $yes) } fragment F on Query { __schema { description } }",
      })
  void whatAsksForTheSchemaIsRefused(String query) {
    post(query)
        .statusCode(400)
        .body("data", nullValue())
        .body("errors[0].extensions.code", equalTo("INTROSPECTION_DISABLED"));
  }

  @Test
  void typeNamesOfAnswersAreNoIntrospection() {
    post("{ __typename speeches { __typename } }")
        .statusCode(200)
        .body("data.__typename", equalTo("Query"))
        .body("data.speeches[0].__typename", equalTo("Speech"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{ speech { id } }", "{ speeches { titel } }", "{ ... on Speach { id } }"})
  void errorsSuggestNoNames(String misspelt) {
    post(misspelt)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"))
        .body("errors.message.toString()", not(containsString("mean")))
        .body("errors.message.toString()", not(containsString("title")))
        .body("errors.message.toString()", not(containsString("Passage")));
  }

  @Test
  void theSchemaIsStillThereAsAFile() {
    given().get("/schema.graphql").then().statusCode(200).body(containsString("type Passage"));
  }

  /** Introspection off. */
  public static final class Off implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("wengao.gateway.introspection.enabled", "false");
    }
  }
}
