package io.wengao.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities joined across the two services, in both directions, over real HTTP. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
class JoinedQueriesTest {
  private Services services;

  @BeforeEach
  void reset() {
    services.reset();
  }

  private static ValidatableResponse post(String query, Map<String, ?> variables) {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql")
        .then();
  }

  @Test
  void aDraftKnowsThePassagesItCites() {
    var query =
        "query($id: ID!) { draft(id: $id) { title parts { text passage { text speech { title } } }"
            + " } }";

    var answer = post(query, Map.of("id", "d1"));

    answer
        .statusCode(200)
        .body("$", not(hasKey("errors")))
        .body("data.draft.title", equalTo("安全生产讲话"))
        .body("data.draft.parts.text", contains("引用", "自拟"))
        .body("data.draft.parts[0].passage.text", equalTo("段落 p1"))
        .body("data.draft.parts[0].passage.speech.title", equalTo("讲话 s1"))
        .body("data.draft.parts[1].passage", equalTo(null));
  }

  @Test
  void aPassageKnowsTheDraftsThatUseIt() {
    var answer =
        post(
            "{ passage(id: \"p1\") { text usedIn { id title parts { passage { text } } } } }",
            Map.of());

    answer
        .statusCode(200)
        .body("$", not(hasKey("errors")))
        .body("data.passage.usedIn[0].title", equalTo("安全生产讲话"))
        .body("data.passage.usedIn[0].parts[0].passage.text", equalTo("段落 p1"));
  }

  @Test
  void aMutationAnswersWithJoinedFields() {
    var mutation =
        "mutation { renameDraft(id: \"d1\", title: \"新题目\") { title parts { passage { text } } } }";

    var answer = post(mutation, Map.of());

    answer
        .body("data.renameDraft.title", equalTo("新题目"))
        .body("data.renameDraft.parts[0].passage.text", equalTo("段落 p1"));
  }

  @Test
  void theSameQueryTwiceAsksTheSameFetches() {
    var query = "{ draft(id: \"d1\") { parts { passage { text } } } }";
    post(query, Map.of()).statusCode(200);
    var first = services.corpus().calls().size();

    post(query, Map.of())
        .statusCode(200)
        .body("data.draft.parts[0].passage.text", equalTo("段落 p1"));

    assertThat(first).isEqualTo(1);
    assertThat(services.corpus().calls()).hasSize(2);
  }

  @Test
  void theOfficeAndTheRequestIdReachTheServices() {
    var answer =
        given()
            .contentType("application/json")
            .header("X-Wengao-Office", "county-7")
            .header("X-Request-Id", "req-42")
            .header("X-Secret", "stays here")
            .body(Map.of("query", "{ speeches { office } }"))
            .post("/graphql")
            .then();

    answer
        .header("x-request-id", "req-42")
        .body("data.speeches.office", contains("county-7", "county-7"));
    var headers = services.corpus().calls().getFirst().headers();
    assertThat(headers.get("x-request-id")).isEqualTo("req-42");
    assertThat(headers.contains("x-secret")).isFalse();
  }

  @Test
  void aRequestIdWithControlCharactersIsReplaced() {
    var answer =
        given()
            .header("X-Request-Id", "a b\tc")
            .queryParam("query", "{ __typename }")
            .get("/graphql")
            .then();

    assertThat(answer.extract().header("x-request-id")).hasSize(36);
  }

  @Test
  void introspectionShowsTheApiSchemaOnly() {
    var answer = post("{ __schema { types { name } } }", Map.of());

    var names =
        answer
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("data.__schema.types.name", String.class);
    assertThat(names)
        .contains("Draft", "Passage", "Speech")
        .noneMatch(it -> it.startsWith("join__") || it.startsWith("_Entity"));
  }
}
