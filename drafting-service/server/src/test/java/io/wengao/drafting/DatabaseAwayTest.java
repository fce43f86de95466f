package io.wengao.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database goes away while a draft is being composed, and comes back. */
@QuarkusTest
@WithTestResource(MovablePostgres.class)
@WithTestResource(CorpusResource.class)
class DatabaseAwayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TEXT = "query($id: ID!) { draft(id: $id) { revision text } }";

  @SuppressWarnings("NullAway.Init") // the resource sets it
  MovablePostgres.Database database;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private final Api api = Api.ofNewOffice();

  @AfterEach
  void nothingIsHeld() {
    corpus.letGo();
  }

  @Test
  void itIsSaidAndTheDraftGoesOnWhenItIsBack() {
    corpus.hold();
    Api.Order order = api.order("work-safety-mobilization");
    JsonPath refused;
    JsonPath refusedOrder;
    Response download;
    Response readiness;
    JsonNode end;
    try (Events events = new Events(api, order.draftId(), "job { state stage failure }")) {
      events.until(event -> event.at("/job/stage").asText().equals("取材"));

      database.away();
      corpus.letGo();
      readiness = awaitReadiness(503);
      refused = api.call("{ drafts { totalCount } }", Map.of());
      refusedOrder = again(order);
      download = given().get("/exports/none");
      database.back();

      end = events.until(event -> event.at("/job/state").asText().equals("SUCCEEDED"));
    }
    awaitReadiness(200);

    assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("DATABASE_UNAVAILABLE");
    assertThat(refused.getBoolean("errors[0].extensions.retryable")).isTrue();
    assertThat(refusedOrder.getString("errors[0].extensions.code"))
        .isEqualTo("DATABASE_UNAVAILABLE");
    assertThat(download.statusCode()).isEqualTo(503);
    assertThat(download.header("Retry-After")).isNotNull();
    assertThat(readiness.asString()).contains("Database connections health check", "DOWN");
    assertThat(end.at("/job/failure").isNull()).isTrue();
    String second = again(order).getString("data.composeDraft.draft.id");
    Events.untilEnded(api, second);
    assertThat(draft(order.draftId())).isEqualTo(draft(second)).containsEntry("revision", 1);
  }

  /** The same order once more; its key is the same at each call. */
  private JsonPath again(Api.Order order) {
    return api.call(
        "mutation($in: ComposeDraftInput!) { composeDraft(input: $in) { draft { id } } }",
        Map.of(
            "in",
            Map.of(
                "briefId",
                order.briefId(),
                "outlineId",
                order.outlineId(),
                "seed",
                7,
                "idempotencyKey",
                "again")));
  }

  private Map<String, Object> draft(String id) {
    return api.ok(TEXT, Map.of("id", id)).getMap("data.draft");
  }

  private static Response awaitReadiness(int status) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    Response answer = given().get("/q/health/ready");
    while (answer.statusCode() != status && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      answer = given().get("/q/health/ready");
    }
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    return answer;
  }
}
