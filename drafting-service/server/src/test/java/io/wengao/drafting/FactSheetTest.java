package io.wengao.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fact sheet of a draft: ticks, changing a fact, filling gaps, the gate before it is final. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class FactSheetTest {
  private static final String SHEET =
      """
      query($id: ID!) { draft(id: $id) { revision stage text gaps { id text }
        factChecks { id kind text span { start end } support { path quote } places { id }
          confirmation { who } } } }
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
  void aTickIsKeptUntilItsSpanChanges() {
    Map<String, Object> number =
        facts().stream().filter(FactSheetTest::isNumber).findFirst().orElseThrow();
    Map<String, Object> other =
        facts().stream()
            .filter(f -> !Objects.equals(f.get("text"), number.get("text")))
            .findFirst()
            .orElseThrow();
    confirm(number);
    confirm(other);
    assertThat(ticked()).hasSize(2);

    JsonPath updated =
        api.mutate(
            "updateFact",
            "UpdateFactInput",
            "draft { revision stage } places { text clause }",
            Map.of(
                "draftId",
                draftId,
                "baseRevision",
                1,
                "factCheckId",
                number.get("id"),
                "text",
                "98765处",
                "idempotencyKey",
                Api.key()));

    assertThat(updated.getInt("data.updateFact.draft.revision")).isEqualTo(2);
    assertThat(updated.getList("data.updateFact.places.text")).isNotEmpty().contains("98765处");
    assertThat(ticked()).extracting(f -> f.get("id")).doesNotContain(number.get("id"));
  }

  @Test
  void aDraftIsFinalOnlyWithoutGapsAndWithEveryFactTicked() {
    JsonPath refused = finish(1, "draft { stage } errors { code message }");
    assertThat(refused.getString("data.finalizeDraft.errors[0].code")).isEqualTo("NOT_READY");

    int revision = fillAllGaps();
    facts().forEach(this::confirm);
    JsonPath done = finish(revision, "draft { stage revision } errors { code message }");

    assertThat(done.getString("data.finalizeDraft.draft.stage"))
        .as(done.prettify())
        .isEqualTo("FINAL");
  }

  @Test
  void theSheetIsATableForSpreadsheetsAndForWord() {
    String csv = download("FACT_SHEET_CSV");
    String docx = download("FACT_SHEET_DOCX");

    assertThat(csv).contains("\"序号\",\"类别\",\"内容\"");
    assertThat(csv.lines().count()).isEqualTo(facts().size() + 1);
    assertThat(docx).startsWith("PK");
  }

  private int fillAllGaps() {
    JsonPath draft = api.ok(SHEET, Map.of("id", draftId));
    int revision = draft.getInt("data.draft.revision");
    for (Map<String, Object> gap : draft.<Map<String, Object>>getList("data.draft.gaps")) {
      JsonPath filled =
          api.mutate(
              "fillGap",
              "FillGapInput",
              "draft { revision gaps { id } } places { start end }",
              Map.of(
                  "draftId",
                  draftId,
                  "baseRevision",
                  revision,
                  "gapId",
                  gap.get("id"),
                  "text",
                  "另行通知",
                  "idempotencyKey",
                  Api.key()));
      revision = filled.getInt("data.fillGap.draft.revision");
      assertThat(filled.getList("data.fillGap.draft.gaps.id")).doesNotContain(gap.get("id"));
      assertThat(filled.getList("data.fillGap.places")).isNotEmpty();
    }
    return revision;
  }

  private JsonPath finish(int revision, String selection) {
    return api.tried(
        "finalizeDraft",
        "FinalizeDraftInput",
        selection,
        Map.of("draftId", draftId, "baseRevision", revision, "idempotencyKey", Api.key()));
  }

  private void confirm(Map<String, Object> fact) {
    api.mutate(
        "confirmFact",
        "ConfirmFactInput",
        "draft { id }",
        Map.of("draftId", draftId, "factCheckId", fact.get("id"), "idempotencyKey", Api.key()));
  }

  private List<Map<String, Object>> facts() {
    return api.ok(SHEET, Map.of("id", draftId)).getList("data.draft.factChecks");
  }

  private List<Map<String, Object>> ticked() {
    return facts().stream().filter(f -> f.get("confirmation") != null).toList();
  }

  private static boolean isNumber(Map<String, Object> fact) {
    return "NUMBER".equals(fact.get("kind"));
  }

  private String download(String format) {
    JsonPath answer =
        api.mutate(
            "exportDraft",
            "ExportDraftInput",
            "export { url }",
            Map.of("draftId", draftId, "format", format, "idempotencyKey", Api.key()));
    return given()
        .get(answer.getString("data.exportDraft.export.url"))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
