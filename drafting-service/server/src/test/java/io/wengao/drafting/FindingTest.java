package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings of pasted text and of drafts: safe fixes, dismissals, the office's lexicon. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class FindingTest {
  private static final String FAULTY = "大家的的努力没有白费。。纪律松驰的单位要再接再励。";
  private static final String DRAFT =
      """
      query($id: ID!, $all: Boolean!) { draft(id: $id) { revision stage text
        findings(includeDismissed: $all) { id rule label quote replacement dismissal { id scope } }
        sections { paragraphs { id version text } } } }
      """;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private final Api api = Api.ofNewOffice();

  @BeforeEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @Test
  void safeFixesOfPastedTextAreCarriedOutOneByOneOrTogether() {
    List<Map<String, Object>> findings = review(FAULTY);
    Map<String, Object> word =
        findings.stream().filter(f -> "松驰".equals(f.get("quote"))).findFirst().orElseThrow();

    String one = fixed(FAULTY, List.of(String.valueOf(word.get("id"))));
    String all = fixed(FAULTY, null);

    assertThat(word).containsEntry("replacement", "松弛").containsEntry("label", "错别字");
    assertThat(one).isEqualTo(FAULTY.replace("松驰", "松弛"));
    assertThat(all).isEqualTo("大家的努力没有白费。纪律松弛的单位要再接再厉。");
  }

  @Test
  void wordsDismissedInTheOfficeAreNotShownAgainUntilThatIsTakenBack() {
    JsonPath dismissed =
        api.mutate(
            "dismissFinding",
            "DismissFindingInput",
            "dismissal { id scope quote }",
            Map.of(
                "scope",
                "OFFICE",
                "rule",
                "WRONG_WORD",
                "quote",
                "松驰",
                "idempotencyKey",
                Api.key()));
    assertThat(review(FAULTY)).extracting(f -> f.get("quote")).doesNotContain("松驰");

    api.mutate(
        "restoreFinding",
        "RestoreFindingInput",
        "dismissalId",
        Map.of(
            "dismissalId",
            dismissed.getString("data.dismissFinding.dismissal.id"),
            "idempotencyKey",
            Api.key()));

    assertThat(review(FAULTY)).extracting(f -> f.get("quote")).contains("松驰");
  }

  @Test
  void theOfficesLexiconIsReadWithTheRules() {
    String text = "由县审批局受理，请王立行镇长牵头。";
    entry("ORGANISATION", "县行政审批局", List.of("县审批局"), null);
    entry("PERSON", "王立行", List.of(), "镇党委书记");

    List<Map<String, Object>> findings = review(text);

    assertThat(findings)
        .extracting(f -> f.get("rule") + " " + f.get("replacement"))
        .contains("ORGANISATION_VARIANT null", "NAME_POST null");
    assertThat(api.ok("{ lexicon { word } }", Map.of()).getList("data.lexicon.word"))
        .isEqualTo(List.of("县行政审批局", "王立行"));
  }

  @Test
  void fixesAndDismissalsOfADraft() {
    String draftId = api.order("work-safety-mobilization").draftId();
    Events.untilEnded(api, draftId);
    JsonPath draft = api.ok(DRAFT, Map.of("id", draftId, "all", false));
    Map<String, Object> paragraph =
        draft.<Map<String, Object>>getList("data.draft.sections.paragraphs.flatten()").getFirst();
    api.mutate(
        "applyDraftEdits",
        "ApplyDraftEditsInput",
        "draft { revision }",
        Map.of(
            "draftId",
            draftId,
            "baseRevision",
            1,
            "edits",
            List.of(Map.of("paragraphId", paragraph.get("id"), "baseVersion", 1, "text", FAULTY)),
            "idempotencyKey",
            Api.key()));
    String doubled = finding(draftId, "DOUBLED_WORD");

    api.mutate(
        "dismissFinding",
        "DismissFindingInput",
        "dismissal { id }",
        Map.of(
            "scope",
            "HERE",
            "draftId",
            draftId,
            "findingId",
            doubled,
            "idempotencyKey",
            Api.key()));
    JsonPath fixed =
        api.mutate(
            "applyFixes",
            "ApplyFixesInput",
            "draft { revision stage text }",
            Map.of("draftId", draftId, "baseRevision", 2, "idempotencyKey", Api.key()));

    assertThat(fixed.getInt("data.applyFixes.draft.revision")).isEqualTo(3);
    assertThat(fixed.getString("data.applyFixes.draft.text")).contains("大家的的努力没有白费。纪律松弛的单位要再接再厉。");
    JsonPath again =
        api.tried(
            "applyFixes",
            "ApplyFixesInput",
            "draft { id } errors { code path }",
            Map.of("draftId", draftId, "baseRevision", 2, "idempotencyKey", Api.key()));
    assertThat(again.getString("data.applyFixes.errors[0].code")).isEqualTo("CONFLICT");
  }

  private String finding(String draftId, String rule) {
    return api
        .ok(DRAFT, Map.of("id", draftId, "all", true))
        .<Map<String, Object>>getList("data.draft.findings")
        .stream()
        .filter(f -> rule.equals(f.get("rule")))
        .map(f -> String.valueOf(f.get("id")))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> review(String text) {
    return api.ok(
            "query($t: String!) { review(text: $t) { id rule label quote replacement } }",
            Map.of("t", text))
        .getList("data.review");
  }

  private String fixed(String text, @org.jspecify.annotations.Nullable List<String> ids) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("t", text);
    variables.put("ids", ids);
    return api.ok(
            "query($t: String!, $ids: [String!]) { fixedText(text: $t, findingIds: $ids) { text applied } }",
            variables)
        .getString("data.fixedText.text");
  }

  private void entry(
      String kind,
      String word,
      List<String> variants,
      @org.jspecify.annotations.Nullable String note) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("kind", kind);
    input.put("word", word);
    input.put("variants", variants);
    input.put("note", note);
    input.put("idempotencyKey", Api.key());
    api.mutate("saveLexiconEntry", "SaveLexiconEntryInput", "entry { id }", input);
  }
}
