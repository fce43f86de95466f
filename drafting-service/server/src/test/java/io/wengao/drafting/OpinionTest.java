package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.composition.layout.TrackedDocument;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opinions of consulted units, comments, and the lists a draft is exported as. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class OpinionTest {
  private static final String OPINIONS =
      "query($id: ID!) { draft(id: $id) { opinions { id unit text place adoption reason } } }";

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private Rounds rounds = new Rounds(Api.ofNewOffice(), "");

  @BeforeEach
  void aComposedDraft() {
    corpus.down(false);
    rounds = Rounds.ofNewDraft(Api.ofNewOffice());
  }

  @Test
  void anOpinionIsKeptAndDecidedLater() {
    JsonPath saved = save(Map.of("unit", "县财政局", "text", "=资金由480万元改为500万元"));
    String id = saved.getString("data.saveOpinion.opinion.id");
    assertThat(saved.getString("data.saveOpinion.opinion.adoption")).isEqualTo("PENDING");

    save(
        Map.of(
            "id",
            id,
            "unit",
            "县财政局",
            "text",
            "=资金由480万元改为500万元",
            "place",
            "第三部分第四段",
            "adoption",
            "NOT_ADOPTED",
            "reason",
            "预算已经批复"));

    assertThat(
            rounds
                .api()
                .ok(OPINIONS, Map.of("id", rounds.draftId()))
                .getList("data.draft.opinions"))
        .isEqualTo(
            List.of(
                Map.of(
                    "id",
                    id,
                    "unit",
                    "县财政局",
                    "text",
                    "=资金由480万元改为500万元",
                    "place",
                    "第三部分第四段",
                    "adoption",
                    "NOT_ADOPTED",
                    "reason",
                    "预算已经批复")));
    assertThat(csv("OPINIONS_CSV"))
        .startsWith("\uFEFF\"序号\",\"提出意见单位\"")
        .contains("\"1\",\"县财政局\",\"'=资金由480万元改为500万元\",\"第三部分第四段\",\"未采纳\",\"预算已经批复\"");
    assertThat(text("OPINIONS_DOCX")).contains("征求意见采纳情况表", "县财政局", "未采纳");
  }

  @Test
  void whatIsNotTakenWantsAReason() {
    JsonPath refused = tried(Map.of("unit", " ", "text", "改一个字", "adoption", "PARTLY"));

    assertThat(refused.<String>getList("data.saveOpinion.errors.path"))
        .containsExactly("input.unit", "input.reason");
  }

  @Test
  void anOpinionCanBeDeleted() {
    String id = save(Map.of("unit", "县财政局", "text", "同意")).getString("data.saveOpinion.opinion.id");

    rounds
        .api()
        .mutate(
            "deleteOpinion",
            "DeleteOpinionInput",
            "id",
            Map.of("id", id, "idempotencyKey", Api.key()));

    assertThat(
            rounds
                .api()
                .ok(OPINIONS, Map.of("id", rounds.draftId()))
                .getList("data.draft.opinions"))
        .isEmpty();
  }

  @Test
  void aCommentIsClosedAndGoesOutWhileItIsOpen() {
    String paragraph = rounds.paragraphs().keySet().iterator().next();
    String words = rounds.texts().getFirst().substring(0, 4);
    String id =
        rounds
            .api()
            .mutate(
                "addComment",
                "AddCommentInput",
                "draft { comments { id body quote author } }",
                Map.of(
                    "draftId",
                    rounds.draftId(),
                    "paragraphId",
                    paragraph,
                    "quote",
                    words,
                    "body",
                    "再斟酌。",
                    "author",
                    "赵六",
                    "idempotencyKey",
                    Api.key()))
            .getString("data.addComment.draft.comments[0].id");
    rounds.edit(paragraph, rounds.texts().getFirst() + "完了。", "李四");
    TrackedDocument redline = WordFile.document(rounds.export("TRACKED_CHANGES_DOCX", null, null));
    assertThat(redline.lines())
        .flatExtracting(TrackedDocument.Line::remarks)
        .extracting(TrackedDocument.Remark::text)
        .containsExactly("再斟酌。");

    JsonPath closed =
        rounds
            .api()
            .mutate(
                "resolveComment",
                "ResolveCommentInput",
                "draft { comments { id resolvedBy } }",
                Map.of("draftId", rounds.draftId(), "commentId", id, "idempotencyKey", Api.key()));

    assertThat(closed.<String>getList("data.resolveComment.draft.comments.resolvedBy"))
        .containsExactly("local");
    assertThat(WordFile.document(rounds.export("TRACKED_CHANGES_DOCX", null, null)).lines())
        .flatExtracting(TrackedDocument.Line::remarks)
        .isEmpty();
  }

  @Test
  void commitmentsAreData() {
    JsonPath draft =
        rounds
            .api()
            .ok(
                "query($id: ID!) { draft(id: $id) { text commitments { who supports what when due"
                    + " sentence span { start end } factId } } }",
                Map.of("id", rounds.draftId()));

    List<Map<String, Object>> found = draft.getList("data.draft.commitments");
    assertThat(found)
        .anySatisfy(
            one ->
                assertThat(one)
                    .containsEntry("who", "县公安局")
                    .containsEntry("when", "7月10日前")
                    .containsEntry("due", "2025-07-10")
                    .containsEntry("factId", "f4"));
    assertThat(found).filteredOn(one -> "7月10日前".equals(one.get("when"))).hasSize(1);
    assertThat(csv("COMMITMENTS_CSV").lines().count()).isEqualTo(found.size() + 1);
  }

  @Test
  void commitmentsOfAnyText() {
    JsonPath answer =
        rounds
            .api()
            .ok(
                "{ commitments(text: \"县水利局要在7月10日前完成加固。\", date: \"2025-06-10\") { csv items { who due } } }",
                Map.of());

    assertThat(answer.getString("data.commitments.items[0].due")).isEqualTo("2025-07-10");
    assertThat(answer.getString("data.commitments.csv")).startsWith("\uFEFF").contains("\"县水利局\"");
  }

  @Test
  void sourcesStandAsFootnotesAndTheTextIsTheSame() {
    byte[] sources = rounds.export("SOURCES_DOCX", null, null);

    assertThat(WordFile.document(sources).lines())
        .extracting(TrackedDocument.Line::all)
        .containsAll(rounds.texts());
    assertThat(WordFile.part(sources, "word/footnotes.xml")).contains("县应急管理局统计");
    assertThat(WordFile.part(sources, "word/document.xml")).contains("<w:footnoteReference");
  }

  @Test
  void gapsAreAList() {
    List<String> gaps =
        rounds
            .api()
            .ok(
                "query($id: ID!) { draft(id: $id) { gaps { text } } }",
                Map.of("id", rounds.draftId()))
            .getList("data.draft.gaps.text");

    assertThat(csv("GAPS_CSV").lines().count()).isEqualTo(gaps.size() + 1);
    assertThat(text("GAPS_DOCX")).contains("待补清单", "要问的问题");
    assertThat(csv("MARKDOWN")).startsWith("# ");
  }

  private JsonPath save(Map<String, Object> opinion) {
    JsonPath answer = tried(opinion);
    assertThat(answer.getList("data.saveOpinion.errors")).as(answer.prettify()).isEmpty();
    return answer;
  }

  private JsonPath tried(Map<String, Object> opinion) {
    Map<String, Object> input = new LinkedHashMap<>(opinion);
    input.put("draftId", rounds.draftId());
    input.put("idempotencyKey", Api.key());
    return rounds
        .api()
        .tried(
            "saveOpinion",
            "SaveOpinionInput",
            "opinion { id adoption } errors { code message path }",
            input);
  }

  private String csv(String format) {
    return new String(rounds.export(format, null, null), StandardCharsets.UTF_8);
  }

  private String text(String format) {
    return WordFile.part(rounds.export(format, null, null), "word/document.xml");
  }
}
