package io.wengao.drafting;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft on its rounds, as a client sees it. */
record Rounds(Api api, String draftId) {
  static final String IMPORTED =
      "imported { id revision suggestionCount knownCount commentCount"
          + " unplaced { author text reason } }";
  private static final String DRAFT =
      """
      query($id: ID!) { draft(id: $id) { revision title text
        revisions { number cause editor name }
        suggestions { id kind state author struckText typedText madeAt place { kind id } }
        comments { id author body quote place { id } }
        sections { paragraphs { id version text sentences { id parts { text origin { kind
          ... on FromEditor { editor } } } } } } } }
      """;

  /** A composed draft. */
  static Rounds ofNewDraft(Api api) {
    String draftId = api.order("work-safety-mobilization").draftId();
    Events.untilEnded(api, draftId);
    return new Rounds(api, draftId);
  }

  JsonPath draft() {
    return api.ok(DRAFT, Map.of("id", draftId));
  }

  JsonNode node() {
    return api.data(DRAFT, Map.of("id", draftId)).path("draft");
  }

  /** Id, version, text and sentences with their parts and origins, by id. */
  Map<String, JsonNode> paragraphs() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (JsonNode section : node().path("sections")) {
      section.path("paragraphs").forEach(p -> all.put(p.path("id").asText(), p));
    }
    return all;
  }

  JsonNode paragraph(String id) {
    return Objects.requireNonNull(paragraphs().get(id), id);
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    paragraphs().values().forEach(p -> texts.add(p.path("text").asText()));
    return texts;
  }

  JsonPath edit(String paragraphId, String text, String author) {
    return api.mutate(
        "applyDraftEdits",
        "ApplyDraftEditsInput",
        "draft { revision }",
        Map.of(
            "draftId",
            draftId,
            "baseRevision",
            1,
            "author",
            author,
            "edits",
            List.of(
                Map.of(
                    "paragraphId",
                    paragraphId,
                    "baseVersion",
                    paragraph(paragraphId).path("version").asInt(),
                    "text",
                    text)),
            "idempotencyKey",
            Api.key()));
  }

  void restore(int revision) {
    api.mutate(
        "restoreRevision",
        "RestoreRevisionInput",
        "draft { revision }",
        Map.of("draftId", draftId, "revision", revision, "idempotencyKey", Api.key()));
  }

  /** The bytes of an export. */
  byte[] export(String format, @Nullable Integer since, @Nullable Integer revision) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("draftId", draftId);
    input.put("format", format);
    input.put("idempotencyKey", Api.key());
    if (since != null) {
      input.put("sinceRevision", since);
    }
    if (revision != null) {
      input.put("revision", revision);
    }
    JsonPath answer = api.mutate("exportDraft", "ExportDraftInput", "export { url }", input);
    return given()
        .get(answer.getString("data.exportDraft.export.url"))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  JsonPath send(byte[] file) {
    return api.tried(
        "importReviewedDraft",
        "ImportReviewedDraftInput",
        IMPORTED + " errors { code message path }",
        Map.of(
            "draftId",
            draftId,
            "fileName",
            "返回稿.docx",
            "content",
            Base64.getEncoder().encodeToString(file),
            "idempotencyKey",
            Api.key()));
  }

  JsonPath decide(List<String> suggestionIds, boolean taken) {
    return decide(Map.of("suggestionIds", suggestionIds, "taken", taken));
  }

  JsonPath decideAll(String author, boolean taken) {
    return decide(Map.of("author", author, "taken", taken));
  }

  private JsonPath decide(Map<String, Object> what) {
    Map<String, Object> input = new LinkedHashMap<>(what);
    input.put("draftId", draftId);
    input.put("idempotencyKey", Api.key());
    return api.tried(
        "decideSuggestions",
        "DecideSuggestionsInput",
        "draft { revision } errors { code message path }",
        input);
  }

  /** Ids of the suggestions of an author, in order. */
  List<String> suggestionsOf(String author) {
    List<String> ids = new ArrayList<>();
    for (JsonNode one : node().path("suggestions")) {
      if (one.path("author").asText().equals(author)) {
        ids.add(one.path("id").asText());
      }
    }
    return ids;
  }
}
