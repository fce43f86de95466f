package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where plans may be asked for, they are shown, and nothing is executed. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(ExplainTest.On.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
class ExplainTest {
  private Services services;

  private static ValidatableResponse explain(String form, String query) {
    return given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .header("x-explain", form)
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }

  @AfterEach
  void nothingWasExecuted() {
    assertThat(services.corpus().calls()).isEmpty();
    assertThat(services.drafting().calls()).isEmpty();
    assertThat(services.corpus().openSockets()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ draft(id: 1) { parts { passage { text } } } }              | Sequence                 | 11",
        "mutation { renameDraft(id: 1, title: \"新\") { title } }     | Fetch(service: \"drafting\") | 1",
        "subscription { jobEvents(jobId: 1) { done } }                | Subscription             | 1",
        "{ draft(id: 1) { id ... @defer { parts { text } } } }        | Defer(group:             | 6",
        "{ __schema { description } }                                 | Introspection            | 0",
      })
  void everyKindOfOperationAsText(String query, String part, int cost) {
    explain("text", query)
        .statusCode(200)
        .contentType("text/plain")
        .body(allOf(containsString("QueryPlan {"), containsString(part)))
        .body(containsString("List cost: " + cost + "\n"));
  }

  @Test
  void asJsonForTools() {
    explain("json", "{ speeches { title } }")
        .statusCode(200)
        .contentType("application/json")
        .body("listCost", equalTo(5))
        .body("plan.toString()", containsString("corpus"));
  }

  @Test
  void byGetAndWhateverIsAccepted() {
    given()
        .header("x-explain", "text")
        .accept("text/html")
        .queryParam("query", "{ speeches { title } }")
        .get("/graphql")
        .then()
        .contentType("text/plain")
        .body(containsString("Fetch(service: \"corpus\")"));
  }

  @Test
  void whatWouldBeRefusedIsRefusedAlike() {
    explain("text", "{ speeches { titel } }")
        .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    explain("json", "query($id: ID!) { draft(id: $id) { id } }")
        .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    explain("json", "{ a" + " b".repeat(5_000) + " }")
        .body("errors[0].extensions.limit", equalTo("query-tokens"));
  }

  @Test
  void otherFormsAreNamed() {
    explain("yaml", "mutation { renameDraft(id: 1, title: \"新\") { title } }")
        .statusCode(400)
        .body("errors[0].message", containsString("text or json"));
  }

  /** Plans on request. */
  public static final class On implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("wengao.gateway.explain.enabled", "true");
    }
  }
}
