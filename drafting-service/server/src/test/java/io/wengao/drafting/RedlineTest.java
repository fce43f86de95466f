package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.composition.layout.TrackedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way between two revisions: diff, 花脸稿, 清样, and the 花脸稿 that comes back. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class RedlineTest {
  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private Rounds rounds = new Rounds(Api.ofNewOffice(), "");
  private List<String> texts = List.of();
  private List<String> ids = List.of();

  @BeforeEach
  void aDraftChangedByTwo() {
    corpus.down(false);
    rounds = Rounds.ofNewDraft(Api.ofNewOffice());
    texts = rounds.texts();
    ids = List.copyOf(rounds.paragraphs().keySet());
    rounds.edit(ids.getFirst(), "各位同事，" + texts.getFirst(), "李四");
    rounds.edit(ids.get(1), texts.get(1).substring(5) + "请大家记牢。", "王五");
  }

  @Test
  void theDiffSaysWhoTypedAndWhoStruck() {
    JsonPath diff =
        rounds
            .api()
            .ok(
                """
                query($id: ID!) { revisionDiff(draftId: $id, from: 1, to: 3) { changedLines
                  lines { place { kind id } change pieces { text change author } } } }
                """,
                Map.of("id", rounds.draftId()));

    assertThat(diff.getInt("data.revisionDiff.changedLines")).isEqualTo(2);
    assertThat(diff.<String>getList("data.revisionDiff.lines.place.id"))
        .containsExactly(ids.getFirst(), ids.get(1));
    assertThat(diff.<String>getList("data.revisionDiff.lines[0].pieces.author"))
        .containsExactly("李四", null);
    assertThat(diff.getString("data.revisionDiff.lines[0].pieces[0].text")).isEqualTo("各位同事，");
    assertThat(diff.<String>getList("data.revisionDiff.lines[1].pieces.change"))
        .containsExactly("STRUCK", "KEPT", "TYPED", "KEPT");
    assertThat(diff.<String>getList("data.revisionDiff.lines[1].pieces.author"))
        .containsExactly("王五", null, "王五", null);
  }

  @Test
  void theRedlineShowsWhatTheDiffSaysAndTheCleanCopyHasNone() {
    TrackedDocument redline = WordFile.document(rounds.export("TRACKED_CHANGES_DOCX", 1, 3));
    TrackedDocument clean = WordFile.document(rounds.export("DOCX", null, null));
    TrackedDocument first = WordFile.document(rounds.export("DOCX", null, 1));

    assertThat(now(redline)).isEqualTo(now(clean));
    assertThat(was(redline)).isEqualTo(now(first));
    assertThat(clean.lines()).allSatisfy(line -> assertThat(line.pieces()).hasSizeLessThan(2));
    assertThat(redline.toString()).contains("李四", "王五");
  }

  @Test
  void aRevisionHasAName() {
    rounds
        .api()
        .mutate(
            "nameRevision",
            "NameRevisionInput",
            "draft { id }",
            Map.of(
                "draftId",
                rounds.draftId(),
                "revision",
                2,
                "name",
                "征求意见稿",
                "idempotencyKey",
                Api.key()));

    assertThat(rounds.draft().<String>getList("data.draft.revisions.name"))
        .containsExactly(null, "征求意见稿", null);
  }

  @Test
  void aRedlineSavedByLibreOfficeComesBackAndGoesOutAgain(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<String> changed = rounds.texts();
    byte[] redline = rounds.export("TRACKED_CHANGES_DOCX", 1, 3);
    byte[] saved = LibreOffice.saved(redline, folder);
    rounds.restore(1);
    Map<String, JsonNode> before = rounds.paragraphs();

    JsonPath imported = rounds.send(saved);

    assertThat(imported.getList("data.importReviewedDraft.errors"))
        .as(imported.prettify())
        .isEmpty();
    assertThat(imported.getInt("data.importReviewedDraft.imported.revision")).isEqualTo(1);
    assertThat(imported.getList("data.importReviewedDraft.imported.unplaced")).isEmpty();
    assertThat(rounds.draft().<String>getList("data.draft.suggestions.author"))
        .containsExactly("李四", "王五", "王五");
    rounds.decideAll("李四", true);
    rounds.decideAll("王五", true);
    assertThat(rounds.texts()).isEqualTo(changed);
    Map<String, JsonNode> after = rounds.paragraphs();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    ids.subList(2, ids.size()).forEach(id -> assertThat(after.get(id)).isEqualTo(before.get(id)));

    TrackedDocument again = WordFile.document(rounds.export("TRACKED_CHANGES_DOCX", 4, 6));
    assertThat(changes(again)).isEqualTo(changes(WordFile.document(redline)));
  }

  @Test
  void aRedlineThatComesBackBesideTheTextItLedToBringsOnlyWhatIsNew() {
    WordFile file = new WordFile(rounds.export("TRACKED_CHANGES_DOCX", 1, 3));
    byte[] returned = file.replace(texts.get(2).substring(0, 4), "换四个字", "赵六").bytes();

    JsonPath imported =
        rounds
            .api()
            .tried(
                "importReviewedDraft",
                "ImportReviewedDraftInput",
                Rounds.IMPORTED + " errors { code message path }",
                Map.of(
                    "draftId",
                    rounds.draftId(),
                    "fileName",
                    "返回稿.docx",
                    "content",
                    Base64.getEncoder().encodeToString(returned),
                    "revision",
                    1,
                    "idempotencyKey",
                    Api.key()));

    assertThat(imported.getInt("data.importReviewedDraft.imported.suggestionCount")).isEqualTo(1);
    assertThat(imported.getInt("data.importReviewedDraft.imported.knownCount")).isEqualTo(3);
    assertThat(rounds.draft().<String>getList("data.draft.suggestions.author"))
        .containsExactly("赵六");
  }

  private static List<String> now(TrackedDocument document) {
    List<String> lines = new ArrayList<>();
    for (TrackedDocument.Line line : document.lines()) {
      lines.add(words(line, false));
    }
    return lines;
  }

  private static List<String> was(TrackedDocument document) {
    List<String> lines = new ArrayList<>();
    for (TrackedDocument.Line line : document.lines()) {
      lines.add(words(line, true));
    }
    return lines;
  }

  private static String words(TrackedDocument.Line line, boolean before) {
    StringBuilder words = new StringBuilder();
    for (TrackedDocument.Piece piece : line.pieces()) {
      boolean shown =
          before
              ? !(piece.change() instanceof TrackedDocument.Change.Typed)
              : !(piece.change() instanceof TrackedDocument.Change.Struck);
      words.append(shown ? piece.text() : "");
    }
    return words.toString();
  }

  /** Every change with its author. */
  private static List<String> changes(TrackedDocument document) {
    List<String> changes = new ArrayList<>();
    for (TrackedDocument.Line line : document.lines()) {
      for (TrackedDocument.Piece piece : line.pieces()) {
        switch (piece.change()) {
          case TrackedDocument.Change.Kept kept -> {}
          case TrackedDocument.Change.Typed(TrackedDocument.By by) ->
              changes.add("+" + piece.text() + " " + by.author());
          case TrackedDocument.Change.Struck(TrackedDocument.By by) ->
              changes.add("-" + piece.text() + " " + by.author());
        }
      }
    }
    return changes;
  }
}
