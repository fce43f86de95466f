package io.wengao.suite;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two writers change one draft at the same time, two hundred times. */
@ExtendWith(House.Shared.class)
class TwoWritersTest {
  private static final int EDITS = 100;

  /** Every so manieth edit goes to the paragraph both are at. */
  private static final int SHARED = 5;

  private static final String PARAGRAPHS =
      "revision revisions { number editor } sections { paragraphs { id version text } }";
  private static final String EDIT =
      "mutation($input: ApplyDraftEditsInput!) { applyDraftEdits(input: $input) { conflicts { paragraphId currentVersion currentText } errors { code message path } } }";
  private static final List<String> WRITERS = List.of("甲", "乙");

  private Drafting drafting;
  private String draft = "";

  /** A paragraph as a writer last saw it. */
  private record Seen(String id, int version, String text) {}

  @BeforeEach
  void aDraft(House house) {
    drafting = new Drafting(house.api());
    ObjectNode brief = Drafting.brief("mobilization", "营商环境");
    brief.withArray("keyPoints").addObject().put("text", "精简审批环节");
    draft = drafting.write(brief, "two-writers");
  }

  @Test
  void nothingIsLostAndOnlyTheSameParagraphConflicts() throws Exception {
    SequencedMap<String, Seen> before = paragraphs();

    try (ExecutorService both = Executors.newFixedThreadPool(WRITERS.size())) {
      for (Future<Void> writer :
          both.invokeAll(
              IntStream.range(0, WRITERS.size()).mapToObj(it -> writer(it, before)).toList())) {
        writer.get();
      }
    }

    SequencedMap<String, Seen> after = paragraphs();
    List<String> ids = List.copyOf(before.keySet());
    for (Seen seen : before.values()) {
      assertThat(requireNonNull(after.get(seen.id())).text()).startsWith(seen.text());
    }
    for (int writer = 0; writer < WRITERS.size(); writer++) {
      for (int edit = 0; edit < EDITS; edit++) {
        String mark = mark(writer, edit);
        String place = ids.get(place(writer, edit, ids.size()));
        assertThat(after.values())
            .allSatisfy(
                it -> assertThat(it.text().contains(mark)).isEqualTo(it.id().equals(place)));
        assertThat(requireNonNull(after.get(place)).text()).containsOnlyOnce(mark);
      }
    }
    JsonNode held = drafting.draft(draft, PARAGRAPHS);
    assertThat(held.path("revision").asInt()).isEqualTo(1 + WRITERS.size() * EDITS);
    assertThat(held.path("revisions").findValuesAsText("editor"))
        .filteredOn(WRITERS.get(1)::equals)
        .hasSize(EDITS);
  }

  private Callable<Void> writer(int writer, Map<String, Seen> start) {
    return () -> {
      Map<String, Seen> seen = new LinkedHashMap<>(start);
      List<String> ids = List.copyOf(start.keySet());
      for (int edit = 0; edit < EDITS; edit++) {
        int place = place(writer, edit, ids.size());
        Seen paragraph = requireNonNull(seen.get(ids.get(place)));
        seen.put(paragraph.id(), typed(writer, edit, paragraph, place == 0));
      }
      return null;
    };
  }

  /** The first paragraph is both writers', of the others every second. */
  private static int place(int writer, int edit, int paragraphs) {
    int own = (paragraphs - 1 - writer + 1) / WRITERS.size();
    return edit % SHARED == 0 ? 0 : 1 + writer + WRITERS.size() * (edit % own);
  }

  /** Types a mark at the end, anew on what the other wrote meanwhile. */
  private Seen typed(int writer, int edit, Seen paragraph, boolean isShared) {
    Seen seen = paragraph;
    for (int attempt = 0; attempt < EDITS; attempt++) {
      String text = seen.text() + mark(writer, edit);
      JsonNode answer = edit(writer, seen, text, "two-" + writer + "-" + edit + "-" + attempt);
      if (answer.path("conflicts").isEmpty()) {
        assertThat(answer.path("errors")).as(answer.toPrettyString()).isEmpty();
        return new Seen(seen.id(), seen.version() + 1, text);
      }
      assertThat(isShared).as("a false conflict: " + answer).isTrue();
      JsonNode now = answer.path("conflicts").path(0);
      seen =
          new Seen(seen.id(), now.path("currentVersion").asInt(), now.path("currentText").asText());
    }
    throw new AssertionError("never accepted: " + seen);
  }

  private JsonNode edit(int writer, Seen seen, String text, String key) {
    ObjectNode input =
        Drafting.object()
            .put("draftId", draft)
            .put("baseRevision", 1)
            .put("author", WRITERS.get(writer))
            .put("idempotencyKey", key);
    input
        .putArray("edits")
        .addObject()
        .put("paragraphId", seen.id())
        .put("baseVersion", seen.version())
        .put("text", text);
    return drafting.api().mutate(EDIT, "applyDraftEdits", input);
  }

  private static String mark(int writer, int edit) {
    return "［" + WRITERS.get(writer) + edit + "］。";
  }

  private SequencedMap<String, Seen> paragraphs() {
    SequencedMap<String, Seen> all = new LinkedHashMap<>();
    for (JsonNode section : drafting.draft(draft, PARAGRAPHS).path("sections")) {
      for (JsonNode paragraph : section.path("paragraphs")) {
        String id = paragraph.path("id").asText();
        int version = paragraph.path("version").asInt();
        all.put(id, new Seen(id, version, paragraph.path("text").asText()));
      }
    }
    return all;
  }
}
