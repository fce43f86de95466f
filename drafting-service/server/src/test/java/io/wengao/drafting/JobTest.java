package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs outlive what happens to them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class JobTest {
  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  @Inject DataSource database;
  private final Api api = Api.ofNewOffice();

  @BeforeEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @Test
  void oneKeyIsOneDraftAlsoWhenItComesManyTimesAtOnce() throws Exception {
    Map<String, Object> brief = Api.brief("rural-pledge");
    String briefId = api.saveBrief(brief);
    String outlineId = api.saveOutline(briefId, brief);
    Map<String, Object> input =
        Map.of("briefId", briefId, "outlineId", outlineId, "idempotencyKey", "one");
    Callable<String> order =
        () ->
            api.mutate("composeDraft", "ComposeDraftInput", "draft { id }", input)
                .getString("data.composeDraft.draft.id");

    List<Future<String>> answers;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      answers = threads.invokeAll(List.of(order, order, order, order, order, order, order, order));
    }

    assertThat(answers).extracting(Future::get).containsOnly(answers.getFirst().get());
    assertThat(api.ok("{ drafts { totalCount } }", Map.of()).getInt("data.drafts.totalCount"))
        .isEqualTo(1);
  }

  @Test
  void everySaveOfABriefIsAVersionAlsoWhenTheyComeAtOnce() throws Exception {
    Map<String, Object> brief = Api.brief("rural-pledge");
    String id = api.saveBrief(brief);
    Callable<Integer> save =
        () ->
            api.mutate(
                    "saveBrief",
                    "SaveBriefInput",
                    "brief { version }",
                    Map.of("id", id, "brief", brief, "idempotencyKey", Api.key()))
                .getInt("data.saveBrief.brief.version");

    List<Future<Integer>> versions;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      versions = threads.invokeAll(List.of(save, save, save, save));
    }

    assertThat(versions).extracting(Future::get).containsExactlyInAnyOrder(2, 3, 4, 5);
  }

  @Test
  void aKeyIsForOneRequestOnly() {
    Map<String, Object> brief = Api.brief("rural-pledge");
    api.mutate(
        "saveBrief",
        "SaveBriefInput",
        "brief { id }",
        Map.of("brief", brief, "idempotencyKey", "one"));

    JsonPath answer =
        api.tried(
            "saveBrief",
            "SaveBriefInput",
            "brief { id } errors { code path }",
            Map.of("brief", Api.brief("projects-advance"), "idempotencyKey", "one"));

    assertThat(answer.getString("data.saveBrief.errors[0].code"))
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void withoutCorpusTheDraftIsWrittenAloneAndSaysSo() {
    corpus.down(true);
    Api.Order order = api.order("work-safety-mobilization");

    List<String> stages;
    try (Events events = new Events(api, order.draftId(), "job { state stage }")) {
      stages =
          java.util.stream.Stream.iterate(events.next(), event -> events.next())
              .map(event -> event.at("/job/stage").asText())
              .takeWhile(stage -> !stage.equals("完成"))
              .toList();
    }

    assertThat(stages).contains("等待素材库");
    JsonPath draft =
        api.ok(
            "query($id: ID!) { draft(id: $id) { findings { rule message } sources { title } } }",
            Map.of("id", order.draftId()));
    assertThat(draft.getString("data.draft.findings[0].rule")).isEqualTo("CORPUS_UNAVAILABLE");
    assertThat(draft.getList("data.draft.sources")).isEmpty();
  }

  @Test
  void aCorpusThatComesBackInTimeIsUsed() {
    corpus.down(true);
    Api.Order order = api.order("work-safety-mobilization");
    try (Events events = new Events(api, order.draftId(), "job { state stage }")) {
      events.until(event -> event.at("/job/stage").asText().equals("等待素材库"));
      corpus.down(false);

      events.until(event -> event.at("/job/state").asText().equals("SUCCEEDED"));
    }

    JsonPath draft =
        api.ok(
            "query($id: ID!) { draft(id: $id) { sources { title } } }",
            Map.of("id", order.draftId()));
    assertThat(draft.getList("data.draft.sources")).isNotEmpty();
  }

  @Test
  void aRunWhoseProcessWasKilledGoesOnWithinTenSeconds() throws SQLException {
    corpus.down(true);
    Api.Order order = api.order("rural-pledge");
    try (Events events = new Events(api, order.draftId(), "job { state stage }")) {
      events.until(event -> event.at("/job/stage").asText().equals("等待素材库"));
      abandon(order.jobId());
      Instant killed = Instant.now();
      corpus.down(false);

      JsonNode end = events.until(event -> event.at("/job/state").asText().equals("SUCCEEDED"));

      assertThat(end.at("/job/stage").asText()).isEqualTo("完成");
      assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
    assertThat(
            api.ok("query($id: ID!) { draft(id: $id) { revision } }", Map.of("id", order.draftId()))
                .getInt("data.draft.revision"))
        .isEqualTo(1);
  }

  @Test
  void aWaitingJobCanBeCancelled() {
    corpus.down(true);
    Api.Order order = api.order("rural-pledge");

    api.mutate(
        "cancelComposeJob",
        "CancelComposeJobInput",
        "job { id state }",
        Map.of("jobId", order.jobId(), "idempotencyKey", Api.key()));

    JsonNode end = Events.untilEnded(api, order.draftId());
    assertThat(end.at("/job/state").asText()).isEqualTo("CANCELLED");
    assertThat(end.at("/draft/stage").asText()).isEqualTo("NOT_COMPOSED");
  }

  @Test
  void theFirstEventIsThePresentState() {
    Api.Order order = api.order("rural-pledge");
    Events.untilEnded(api, order.draftId());

    JsonNode event;
    try (Events events =
        new Events(api, order.draftId(), "cursor draft { revision brief { id } } job { state }")) {
      event = events.next();
    }

    assertThat(event.at("/job/state").asText()).isEqualTo("SUCCEEDED");
    assertThat(event.at("/draft/brief/id").asText()).isEqualTo(order.briefId());
  }

  /**
   * Leaves the queue as a process leaves it that was killed in the middle of a run: picked, and no
   * heartbeat since.
   */
  private void abandon(String jobId) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update scheduled_tasks set picked = true, picked_by = 'a process that is gone',"
                    + " version = version + 1, last_heartbeat = now() where task_instance like"
                    + " ?")) {
      update.setString(1, "%/" + jobId);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
