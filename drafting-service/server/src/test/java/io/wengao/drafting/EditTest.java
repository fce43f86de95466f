package io.wengao.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing a composed draft, and taking it out as a file. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class EditTest {
  private static final String PARAGRAPHS =
      """
      query($id: ID!) { draft(id: $id) { revision stage title text revisions { number cause }
        sections { paragraphs { id version locked text sentences { id text parts { text origin { kind } } } } } } }
      """;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private final Api api = Api.ofNewOffice();
  private String draftId = "";
  private List<Map<String, Object>> paragraphs = List.of();

  @BeforeEach
  void aComposedDraft() {
    corpus.down(false);
    draftId = api.order("work-safety-mobilization").draftId();
    Events.untilEnded(api, draftId);
    paragraphs = paragraphs();
  }

  @Test
  void whatWasTypedIsTheEditorsAndTheRestKeepsItsOrigins() {
    String before = String.valueOf(paragraphs.get(1).get("text"));
    String after = before.substring(0, 20) + "（已核）" + before.substring(20);

    JsonPath answer = edit("draft { revision stage }", edit(1, 1, after));

    assertThat(answer.getInt("data.applyDraftEdits.draft.revision")).isEqualTo(2);
    Map<String, Object> paragraph = paragraphs().get(1);
    assertThat(paragraph)
        .containsEntry("text", after)
        .containsEntry("version", 2)
        .containsEntry("locked", true);
    assertThat(typed(1)).isEqualTo("（已核）");
    assertThat(paragraphs().get(2)).isEqualTo(paragraphs.get(2));
  }

  @Test
  void editsOfDifferentParagraphsDoNotConflict() {
    edit("draft { revision }", edit(0, 1, "同志们到齐了，现在开会。"));

    JsonPath answer = edit("draft { revision }", edit(1, 1, "第二段改成这样。"));

    assertThat(answer.getInt("data.applyDraftEdits.draft.revision")).isEqualTo(3);
  }

  @Test
  void anEditOfAChangedParagraphIsAConflictThatShowsWhatStandsThere() {
    edit("draft { revision }", edit(0, 1, "同志们到齐了，现在开会。"));

    JsonPath answer =
        tried(
            "draft { id } conflicts { paragraphId currentVersion currentText }",
            List.of(edit(0, 1, "另一种写法。")));

    assertThat(answer.getString("data.applyDraftEdits.errors[0].code")).isEqualTo("CONFLICT");
    assertThat(answer.getString("data.applyDraftEdits.errors[0].path"))
        .isEqualTo("input.edits[0].baseVersion");
    assertThat(answer.getMap("data.applyDraftEdits.conflicts[0]"))
        .isEqualTo(
            Map.of(
                "paragraphId",
                paragraphs.getFirst().get("id"),
                "currentVersion",
                2,
                "currentText",
                "同志们到齐了，现在开会。"));
  }

  @Test
  void emptyAndUnknownParagraphsAreNamedAndNothingIsChanged() {
    List<Map<String, Object>> edits =
        List.of(
            edit(0, 1, "好。"),
            edit(1, 1, " "),
            Map.of("paragraphId", "nowhere", "baseVersion", 1, "text", "好。"));

    JsonPath answer = tried("draft { id } conflicts { paragraphId }", edits);

    assertThat(answer.getList("data.applyDraftEdits.errors.path"))
        .isEqualTo(List.of("input.edits[1].text", "input.edits[2].paragraphId"));
    assertThat(paragraphs()).isEqualTo(paragraphs);
  }

  @Test
  void anEarlierRevisionCanBeRestored() {
    edit("draft { revision }", edit(0, 1, "同志们到齐了，现在开会。"));

    api.mutate(
        "restoreRevision",
        "RestoreRevisionInput",
        "draft { revision }",
        Map.of("draftId", draftId, "revision", 1, "idempotencyKey", Api.key()));

    JsonPath draft = api.ok(PARAGRAPHS, Map.of("id", draftId));
    assertThat(draft.getList("data.draft.revisions.cause"))
        .isEqualTo(List.of("RESTORED", "EDITED", "COMPOSED"));
    assertThat(paragraphs().getFirst())
        .containsEntry("text", paragraphs.getFirst().get("text"))
        .containsEntry("version", 3);
  }

  @Test
  void aDraftIsAWordFileUnderItsTitle() {
    ValidatableResponse file = download("DOCX");

    file.statusCode(200)
        .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .header(
            "Content-Disposition", org.hamcrest.Matchers.containsString("filename*=UTF-8''%E5"));
    byte[] bytes = file.extract().asByteArray();
    assertThat(bytes).hasSizeGreaterThan(3000).startsWith('P', 'K');
  }

  @Test
  void aDraftIsPlainText() {
    String title = api.ok(PARAGRAPHS, Map.of("id", draftId)).getString("data.draft.title");

    String text = download("TEXT").statusCode(200).extract().asString();

    assertThat(text).contains(title).contains(String.valueOf(paragraphs.get(1).get("text")));
  }

  @Test
  void aLinkThatNeverWasIsNotFound() {
    given().get("/exports/nothing").then().statusCode(404);
  }

  private ValidatableResponse download(String format) {
    JsonPath answer =
        api.mutate(
            "exportDraft",
            "ExportDraftInput",
            "export { id url fileName expiresAt sizeBytes revision }",
            Map.of("draftId", draftId, "format", format, "idempotencyKey", Api.key()));
    return given().get(answer.getString("data.exportDraft.export.url")).then();
  }

  private Map<String, Object> edit(int paragraph, int baseVersion, String text) {
    return Map.of(
        "paragraphId",
        paragraphs.get(paragraph).get("id"),
        "baseVersion",
        baseVersion,
        "text",
        text);
  }

  private JsonPath edit(String selection, Map<String, Object> edit) {
    return api.mutate("applyDraftEdits", "ApplyDraftEditsInput", selection, input(List.of(edit)));
  }

  private JsonPath tried(String selection, List<Map<String, Object>> edits) {
    return api.tried(
        "applyDraftEdits",
        "ApplyDraftEditsInput",
        selection + " errors { code message path }",
        input(edits));
  }

  private Map<String, Object> input(List<Map<String, Object>> edits) {
    return Map.of(
        "draftId", draftId, "baseRevision", 1, "edits", edits, "idempotencyKey", Api.key());
  }

  private List<Map<String, Object>> paragraphs() {
    return api.ok(PARAGRAPHS, Map.of("id", draftId))
        .getList("data.draft.sections.paragraphs.flatten()");
  }

  private String typed(int paragraph) {
    StringBuilder typed = new StringBuilder();
    JsonNode all = api.data(PARAGRAPHS, Map.of("id", draftId));
    List<JsonNode> each = new ArrayList<>();
    all.findValues("paragraphs").forEach(section -> section.forEach(each::add));
    for (JsonNode part :
        each.get(paragraph).findValues("parts").stream().flatMap(JsonNode::valueStream).toList()) {
      if (part.at("/origin/kind").asText().equals("EDITOR")) {
        typed.append(part.path("text").asText());
      }
    }
    return typed.toString();
  }
}
