package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.composition.layout.TrackedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Word file comes back with changes of several hands. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class SuggestionTest {
  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private Rounds rounds = new Rounds(Api.ofNewOffice(), "");
  private List<String> texts = List.of();
  private Map<String, JsonNode> before = Map.of();

  @BeforeEach
  void aComposedDraft() {
    corpus.down(false);
    rounds = Rounds.ofNewDraft(Api.ofNewOffice());
    before = rounds.paragraphs();
    texts = rounds.texts();
  }

  @Test
  void eachChangeIsASuggestionByItsAuthor() {
    JsonPath answer = rounds.send(reviewed());

    assertThat(answer.getList("data.importReviewedDraft.errors")).as(answer.prettify()).isEmpty();
    assertThat(answer.getInt("data.importReviewedDraft.imported.suggestionCount")).isEqualTo(4);
    assertThat(answer.getList("data.importReviewedDraft.imported.unplaced")).isEmpty();
    JsonPath draft = rounds.draft();
    assertThat(draft.<String>getList("data.draft.suggestions.kind"))
        .containsExactly("REPLACE", "REPLACE", "REPLACE", "REMOVE");
    assertThat(draft.<String>getList("data.draft.suggestions.author"))
        .containsExactly("李四", "王五", "李四", "王五");
    assertThat(draft.getString("data.draft.comments[0].body")).isEqualTo("这个数请再核。");
    assertThat(rounds.texts()).isEqualTo(texts);
  }

  @Test
  void takenOneByOneTheRestKeepsIdsAndOrigins() {
    rounds.send(reviewed());

    rounds.decide(List.of(rounds.suggestionsOf("李四").getFirst()), true);

    Map<String, JsonNode> after = rounds.paragraphs();
    String first = before.keySet().iterator().next();
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    assertThat(rounds.paragraph(first).path("text").asText())
        .isEqualTo("各位" + texts.getFirst().substring(2));
    assertThat(rounds.paragraph(first).findValuesAsText("editor")).containsOnly("李四");
    before.keySet().stream()
        .skip(1)
        .forEach(id -> assertThat(after.get(id)).isEqualTo(before.get(id)));
    assertThat(rounds.draft().getString("data.draft.revisions[0].editor")).isEqualTo("李四");
  }

  @Test
  void allOfAnAuthorAreTakenTogether() {
    rounds.send(reviewed());

    JsonPath answer = rounds.decideAll("李四", true);

    assertThat(answer.getList("data.decideSuggestions.errors")).as(answer.prettify()).isEmpty();
    assertThat(rounds.texts()).contains("新添的一段话。").hasSize(texts.size() + 1);
    assertThat(rounds.texts().getFirst()).startsWith("各位");
    assertThat(rounds.draft().getInt("data.draft.revision")).isEqualTo(2);
    JsonPath others = rounds.decideAll("王五", true);
    assertThat(others.getList("data.decideSuggestions.errors")).as(others.prettify()).isEmpty();
    assertThat(rounds.texts()).doesNotContain(texts.get(3)).hasSize(texts.size());
    assertThat(rounds.draft().<String>getList("data.draft.suggestions.state"))
        .containsOnly("TAKEN");
  }

  @Test
  void whatIsRefusedLeavesTheTextAlone() {
    rounds.send(reviewed());

    rounds.decideAll("王五", false);

    assertThat(rounds.texts()).isEqualTo(texts);
    assertThat(rounds.draft().getInt("data.draft.revision")).isEqualTo(1);
    assertThat(rounds.draft().<String>getList("data.draft.suggestions.state"))
        .containsExactly("OPEN", "REFUSED", "OPEN", "REFUSED");
  }

  @Test
  void aSuggestionFindsItsPlaceInATextThatMoved() {
    rounds.send(reviewed());
    String first = before.keySet().iterator().next();
    rounds.edit(first, "先说一句。" + texts.getFirst(), "赵六");

    rounds.decide(List.of(rounds.suggestionsOf("李四").getFirst()), true);

    assertThat(rounds.texts().getFirst()).isEqualTo("先说一句。各位" + texts.getFirst().substring(2));
  }

  @Test
  void aSuggestionWhoseWordsAreGoneIsAConflict() {
    rounds.send(reviewed());
    String first = before.keySet().iterator().next();
    rounds.edit(first, "整段另写，不留一字。", "赵六");

    JsonPath answer = rounds.decide(List.of(rounds.suggestionsOf("李四").getFirst()), true);

    assertThat(answer.getString("data.decideSuggestions.errors[0].code")).isEqualTo("CONFLICT");
    assertThat(answer.getString("data.decideSuggestions.errors[0].path"))
        .isEqualTo("input.suggestionIds[0]");
    assertThat(rounds.draft().getString("data.draft.suggestions[0].state")).isEqualTo("OPEN");
  }

  @Test
  void theSameFileTwiceBringsNothingNew() {
    rounds.send(reviewed());

    JsonPath again = rounds.send(reviewed());

    assertThat(again.getInt("data.importReviewedDraft.imported.suggestionCount")).isZero();
    assertThat(again.getInt("data.importReviewedDraft.imported.knownCount")).isEqualTo(4);
    assertThat(again.getInt("data.importReviewedDraft.imported.commentCount")).isZero();
  }

  @Test
  void changesNobodyTrackedAreSuggestionsToo() {
    WordFile file = new WordFile(rounds.export("DOCX", null, null));
    byte[] plain = accepted(file.replace(texts.getFirst().substring(0, 2), "各位", "李四").bytes());

    rounds.send(plain);

    assertThat(rounds.draft().getString("data.draft.suggestions[0].author")).isEqualTo("未署名");
    assertThat(rounds.draft().getString("data.draft.suggestions[0].typedText")).isEqualTo("各位");
  }

  @Test
  void aCleanCopyIsReadAgainstTheRevisionItWasWrittenFrom() {
    byte[] sent = rounds.export("DOCX", null, null);
    String first = before.keySet().iterator().next();
    rounds.edit(first, texts.getFirst() + "后来加的话。", "赵六");

    JsonPath answer = rounds.send(sent);

    assertThat(answer.getInt("data.importReviewedDraft.imported.revision")).isEqualTo(1);
    assertThat(answer.getInt("data.importReviewedDraft.imported.suggestionCount")).isZero();
  }

  @Test
  void aFileOfAnotherTextIsRefused() {
    Rounds other = Rounds.ofNewDraft(Api.ofNewOffice());
    byte[] redline = redlineOf(other);

    JsonPath answer = rounds.send(redline);

    assertThat(answer.getString("data.importReviewedDraft.errors[0].message")).contains("另一篇文稿");
    assertThat(
            rounds
                .send("不是文件".getBytes(StandardCharsets.UTF_8))
                .getString("data.importReviewedDraft.errors[0].path"))
        .isEqualTo("input.content");
  }

  private static byte[] redlineOf(Rounds rounds) {
    rounds.edit(rounds.paragraphs().keySet().iterator().next(), "改过的第一段。", "赵六");
    return rounds.export("TRACKED_CHANGES_DOCX", null, null);
  }

  /** 李四 and 王五 in the first four paragraphs. */
  private byte[] reviewed() {
    return new WordFile(rounds.export("DOCX", null, null))
        .replace(texts.getFirst().substring(0, 2), "各位", "李四")
        .insertAfter(texts.get(1).substring(0, 10), "（加一句）", "王五")
        .comment(texts.get(1).substring(0, 6), "这个数请再核。", "王五")
        .paragraphAfter(texts.get(2), "新添的一段话。", "李四")
        .strike(texts.get(3), "王五")
        .bytes();
  }

  /** The same file with all changes taken and none tracked. */
  private static byte[] accepted(byte[] file) {
    TrackedDocument document = WordFile.document(file);
    List<TrackedDocument.Line> plain =
        document.lines().stream()
            .map(
                line ->
                    TrackedDocument.Line.kept(
                        line.style(),
                        line.pieces().stream()
                            .filter(p -> !(p.change() instanceof TrackedDocument.Change.Struck))
                            .map(TrackedDocument.Piece::text)
                            .collect(Collectors.joining())))
            .toList();
    return WordFile.bytes(plain);
  }
}
