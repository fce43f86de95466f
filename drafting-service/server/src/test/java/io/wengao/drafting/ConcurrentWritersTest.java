package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many writers in one draft at once: nothing is lost, and only the same paragraph conflicts. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class ConcurrentWritersTest {
  private static final int WRITERS = 8;
  private static final int EDITS = 3;
  private static final String PARAGRAPHS =
      """
      query($id: ID!) { draft(id: $id) { revision
        revisions { number editor } sections { paragraphs { id version text } } } }
      """;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private final Api api = Api.ofNewOffice();
  private String draftId = "";

  @BeforeEach
  void aComposedDraft() {
    corpus.down(false);
    draftId = api.order("work-safety-mobilization").draftId();
    Events.untilEnded(api, draftId);
  }

  @Test
  void writersOfDifferentParagraphsNeverConflict() throws Exception {
    List<Paragraph> before = paragraphs();
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int w = 0; w < WRITERS; w++) {
      int writer = w;
      writers.add(() -> appended(before.get(writer), "甲" + writer));
    }

    int conflicts = all(writers);

    assertThat(conflicts).isZero();
    List<Paragraph> after = paragraphs();
    for (int w = 0; w < WRITERS; w++) {
      StringBuilder all = new StringBuilder(before.get(w).text);
      for (int edit = 0; edit < EDITS; edit++) {
        all.append(mark("甲" + w, edit));
      }
      assertThat(after.get(w))
          .isEqualTo(new Paragraph(before.get(w).id, 1 + EDITS, all.toString()));
    }
    assertThat(after.subList(WRITERS, after.size()))
        .isEqualTo(before.subList(WRITERS, before.size()));
    JsonPath draft = api.ok(PARAGRAPHS, Map.of("id", draftId));
    assertThat(draft.getInt("data.draft.revision")).isEqualTo(1 + WRITERS * EDITS);
    assertThat(draft.<String>getList("data.draft.revisions.editor")).contains("甲0", "甲7");
  }

  @Test
  void writersOfOneParagraphAreToldAndEveryAcceptedEditStands() throws Exception {
    Paragraph shared = paragraphs().getFirst();
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int w = 0; w < WRITERS; w++) {
      int writer = w;
      writers.add(() -> appended(shared, "乙" + writer));
    }

    int conflicts = all(writers);

    assertThat(conflicts).isPositive();
    Paragraph after = paragraphs().getFirst();
    assertThat(after.version).isEqualTo(1 + WRITERS * EDITS);
    for (int w = 0; w < WRITERS; w++) {
      for (int edit = 0; edit < EDITS; edit++) {
        assertThat(after.text).containsOnlyOnce(mark("乙" + w, edit));
      }
    }
  }

  @Test
  void aConflictShowsBothTexts() {
    Paragraph first = paragraphs().getFirst();
    edit(first, first.text + "先到的。", "甲");

    JsonPath refused = edit(first, first.text + "后到的。", "乙");

    assertThat(refused.getString("data.applyDraftEdits.conflicts[0].currentText"))
        .isEqualTo(first.text + "先到的。");
    assertThat(refused.getString("data.applyDraftEdits.conflicts[0].refusedText"))
        .isEqualTo(first.text + "后到的。");
  }

  @Test
  void twoWritersWithTheSameTextAgree() {
    Paragraph first = paragraphs().getFirst();
    edit(first, "一样的话。", "甲");

    JsonPath second = edit(first, "一样的话。", "乙");

    assertThat(second.getList("data.applyDraftEdits.errors")).isEmpty();
    assertThat(paragraphs().getFirst()).isEqualTo(new Paragraph(first.id, 2, "一样的话。"));
  }

  private record Paragraph(String id, int version, String text) {}

  /** Appends marks to a paragraph one after another, reading anew after a conflict. */
  private int appended(Paragraph start, String writer) {
    Paragraph seen = start;
    int conflicts = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      String mark = mark(writer, edit);
      while (true) {
        JsonPath answer = edit(seen, seen.text + mark, writer);
        List<Map<String, Object>> refused = answer.getList("data.applyDraftEdits.conflicts");
        if (refused.isEmpty()) {
          assertThat(answer.getList("data.applyDraftEdits.errors")).as(answer.prettify()).isEmpty();
          seen = new Paragraph(seen.id, seen.version + 1, seen.text + mark);
          break;
        }
        conflicts++;
        seen =
            new Paragraph(
                seen.id,
                Integer.parseInt(String.valueOf(refused.getFirst().get("currentVersion"))),
                String.valueOf(refused.getFirst().get("currentText")));
      }
    }
    return conflicts;
  }

  private static String mark(String writer, int edit) {
    return "〔" + writer + "之" + edit + "〕。";
  }

  private JsonPath edit(Paragraph seen, String text, String author) {
    return api.tried(
        "applyDraftEdits",
        "ApplyDraftEditsInput",
        "conflicts { paragraphId currentVersion currentText refusedText } errors { code message }",
        Map.of(
            "draftId",
            draftId,
            "baseRevision",
            1,
            "author",
            author,
            "edits",
            List.of(Map.of("paragraphId", seen.id, "baseVersion", seen.version, "text", text)),
            "idempotencyKey",
            Api.key()));
  }

  private static int all(List<Callable<Integer>> writers)
      throws InterruptedException, ExecutionException {
    int conflicts = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
      for (Future<Integer> writer : pool.invokeAll(writers)) {
        conflicts += writer.get();
      }
    }
    return conflicts;
  }

  private List<Paragraph> paragraphs() {
    List<Map<String, Object>> all =
        api.ok(PARAGRAPHS, Map.of("id", draftId))
            .getList("data.draft.sections.paragraphs.flatten()");
    return all.stream()
        .map(
            p ->
                new Paragraph(
                    String.valueOf(p.get("id")),
                    Integer.parseInt(String.valueOf(p.get("version"))),
                    String.valueOf(p.get("text"))))
        .toList();
  }
}
