package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.drafting.model.ModelServer;
import io.wengao.drafting.model.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A reader whose connection breaks ten times while a draft is composed ends with the same draft.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
@WithTestResource(ModelResource.class)
class ResumedEventsTest {
  private static final int DROPS = 10;
  private static final String DRAFT =
      "draft { id revision stage text characterCount sections { id number heading paragraphs { id"
          + " version text sentences { id text parts { text origin { kind } } } } } }";
  private static final String EVENT = "cursor " + DRAFT + " job { state writtenSections { id } }";

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  ModelServer model;

  private final Api api = Api.ofNewOffice();
  private final Semaphore answers = new Semaphore(0);
  private final List<String> cursors = new ArrayList<>();

  @BeforeEach
  void bothAnswer() {
    corpus.down(false);
    model.reset();
  }

  @AfterEach
  void nobodyWaits() {
    corpus.letGo();
    answers.release(1_000);
  }

  @Test
  void whileTheModelWritesSectionBySection() {
    model.usually(Scripts.after(answers));
    String draftId = order("MODEL");
    JsonNode seen = null;
    for (int drop = 1; drop <= DROPS; drop++) {
      try (Events events = events(draftId)) {
        if (drop % 2 == 1) {
          seen = noted(events.next());
        }
      }
      if (drop % 2 == 0) {
        answers.release();
      }
    }
    assertThat(seen).isNotNull();
    assertThat(seen.at("/job/state").asText()).isEqualTo("RUNNING");
    assertThat(seen.at("/job/writtenSections").size()).isEqualTo(DROPS / 2 - 1);

    JsonNode end = untilComposed(draftId);

    assertThat(end.path("draft")).isEqualTo(fresh(draftId));
    assertThat(cursors).doesNotHaveDuplicates();
  }

  @Test
  void whileTheCorpusTakesItsTime() {
    corpus.hold();
    String draftId = order("CORPUS");
    try (Events events = events(draftId)) {
      JsonNode event = noted(events.next());
      while (!event.at("/job/state").asText().equals("RUNNING")) {
        event = noted(events.next());
      }
    }
    for (int drop = 2; drop <= DROPS; drop++) {
      events(draftId).close();
    }
    corpus.letGo();

    JsonNode end = untilComposed(draftId);

    assertThat(end.path("draft")).isEqualTo(fresh(draftId));
    assertThat(cursors).doesNotHaveDuplicates();
  }

  private Events events(String draftId) {
    return new Events(api, draftId, EVENT, cursors.isEmpty() ? "" : cursors.getLast());
  }

  private JsonNode noted(JsonNode event) {
    cursors.add(event.path("cursor").asText());
    return event;
  }

  private JsonNode untilComposed(String draftId) {
    try (Events events = events(draftId)) {
      return events.until(event -> noted(event).at("/job/state").asText().equals("SUCCEEDED"));
    }
  }

  private JsonNode fresh(String draftId) {
    String query = "query($id: ID!) { draft(id: $id) " + DRAFT.substring("draft ".length()) + " }";
    return api.data(query, Map.of("id", draftId)).path("draft");
  }

  /** A brief of five points, so that five sections are written. */
  private String order(String engine) {
    Map<String, Object> brief = Api.brief("census-mobilization");
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
                engine,
                "idempotencyKey",
                Api.key()))
        .getString("data.composeDraft.draft.id");
  }
}
