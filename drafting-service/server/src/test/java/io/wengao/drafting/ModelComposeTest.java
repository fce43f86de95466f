package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.drafting.model.ModelServer;
import io.wengao.drafting.model.Scripts;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine MODEL as a client sees it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
@WithTestResource(ModelResource.class)
class ModelComposeTest {
  private static final String DRAFT =
      "query($id: ID!) { draft(id: $id) { text findings { rule message quote }"
          + " originShares { kind characters } job { engine writtenSections { id } } } }";

  @SuppressWarnings("NullAway.Init") // the resource sets it
  ModelServer model;

  @Inject DataSource database;
  private final Api api = Api.ofNewOffice();

  @BeforeEach
  void modelIsHonest() {
    model.reset();
  }

  @Test
  void theSchemaSaysThatItIsThere() {
    JsonNode engines = api.data("{ engines { engine available model reason } }", Map.of());

    assertThat(engines.at("/engines/1/engine").asText()).isEqualTo("MODEL");
    assertThat(engines.at("/engines/1/available").asBoolean()).isTrue();
    assertThat(engines.at("/engines/1/model").asText()).isEqualTo("model-x");
    assertThat(engines.at("/engines/1/reason").isNull()).isTrue();
  }

  @Test
  void aDraftByTheModelSaysWhoWroteWhat() {
    String draftId = order();

    JsonNode end = Events.untilEnded(api, draftId);

    assertThat(end.at("/job/state").asText()).as(end.toPrettyString()).isEqualTo("SUCCEEDED");
    JsonNode draft = api.data(DRAFT, Map.of("id", draftId)).path("draft");
    assertThat(draft.at("/job/engine").asText()).isEqualTo("MODEL");
    assertThat(draft.at("/job/writtenSections")).isEmpty();
    assertThat(draft.path("originShares").findValuesAsText("kind")).contains("BRIEF", "MODEL");
    assertThat(draft.path("findings").findValuesAsText("rule"))
        .doesNotContain("MODEL_SECTION_FAILED", "MISSING_FACT", "MISSING_POINT");
  }

  @Test
  void sectionsAreSeenAsTheyAreFinished() {
    model.next(Scripts.good(), Scripts.good(), Scripts.stalling());
    String draftId = order();

    JsonNode event;
    try (Events events =
        new Events(
            api,
            draftId,
            "job { id state stage done total writtenSections { id heading paragraphs { text } } }")) {
      event = events.until(e -> e.at("/job/writtenSections").size() == 2);
      api.mutate(
          "cancelComposeJob",
          "CancelComposeJobInput",
          "job { id }",
          Map.of("jobId", event.at("/job/id").asText(), "idempotencyKey", Api.key()));
      events.until(e -> e.at("/job/state").asText().equals("CANCELLED"));
    }

    assertThat(event.at("/job/writtenSections/0/id").asText()).isEqualTo("s1");
    assertThat(event.at("/job/writtenSections/0/paragraphs/0/text").asText()).isNotEmpty();
  }

  @Test
  void aRunThatWasKilledGoesOnAfterTheLastFinishedSection() throws SQLException {
    model.next(Scripts.good(), Scripts.good(), Scripts.stalling());
    String draftId = order();
    try (Events events =
        new Events(api, draftId, "job { id state stage done writtenSections { id } }")) {
      JsonNode event = events.until(e -> e.at("/job/writtenSections").size() == 2);
      int asked = model.asked().size();
      abandon(event.at("/job/id").asText());

      JsonNode end = events.until(e -> e.at("/job/state").asText().equals("SUCCEEDED"));

      assertThat(end.at("/job/stage").asText()).isEqualTo("完成");
      assertThat(model.asked().size() - asked).isBetween(2, 3);
    }
  }

  @Test
  void neitherKeyNorPromptIsLogged() {
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    Handler listener = listener(lines);
    Logger.getLogger("").addHandler(listener);
    try {
      model.next(Scripts.status(400), Scripts.garbage());
      Events.untilEnded(api, order());
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }

    assertThat(lines).anyMatch(line -> line.contains("model model-x"));
    assertThat(lines)
        .noneMatch(line -> line.contains(ModelResource.KEY))
        .noneMatch(line -> line.contains("查清底数"))
        .noneMatch(line -> line.contains("风险隐患"));
  }

  private String order() {
    Map<String, Object> brief = Api.brief("work-safety-mobilization");
    String briefId = api.saveBrief(brief);
    String outlineId = api.saveOutline(briefId, brief);
    return api.mutate(
            "composeDraft",
            "ComposeDraftInput",
            "draft { id }",
            Map.of(
                "briefId",
                briefId,
                "outlineId",
                outlineId,
                "engine",
                "MODEL",
                "idempotencyKey",
                Api.key()))
        .getString("data.composeDraft.draft.id");
  }

  private static Handler listener(Queue<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        StringBuilder text = new StringBuilder(String.valueOf(line.getMessage()));
        Object[] parameters = line.getParameters();
        for (int i = 0; parameters != null && i < parameters.length; i++) {
          text.append(' ').append(parameters[i]);
        }
        if (line instanceof org.jboss.logmanager.ExtLogRecord extended) {
          text.append(' ').append(extended.getFormattedMessage());
        }
        for (Throwable t = line.getThrown(); t != null; t = t.getCause()) {
          text.append(' ').append(t);
        }
        lines.add(text.toString());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** Leaves the queue as a process leaves it that was killed in the middle of a run. */
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
