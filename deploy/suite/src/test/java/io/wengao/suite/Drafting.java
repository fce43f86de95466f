package io.wengao.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** What a front end sends to get a draft from a brief. */
final class Drafting {
  private static final String SAVE_BRIEF =
      "mutation($input: SaveBriefInput!) { saveBrief(input: $input) { brief { id } errors { code message path } } }";
  private static final String PLAN =
      "query($brief: BriefInput!) { planOutline(brief: $brief) { title salutation sections { id level heading keyPoints factIds budget } } }";
  private static final String SAVE_OUTLINE =
      "mutation($input: SaveOutlineInput!) { saveOutline(input: $input) { outline { id } errors { code message path } } }";
  private static final String COMPOSE =
      "mutation($input: ComposeDraftInput!) { composeDraft(input: $input) { draft { id } errors { code message path } } }";
  private static final String JOB =
      "query($id: ID!) { draft(id: $id) { id job { id state stage failure } } }";

  private static final String EXPORT =
      "mutation($input: ExportDraftInput!) { exportDraft(input: $input) { export { id url } errors { code message path } } }";

  private final Api api;

  Drafting(Api api) {
    this.api = api;
  }

  Api api() {
    return api;
  }

  static ObjectNode object() {
    return Api.JSON.createObjectNode();
  }

  /** A brief with one point and one fact, and what the change makes of it. */
  static ObjectNode brief(String genre, String theme) {
    ObjectNode brief =
        object()
            .put("genre", genre)
            .put("theme", theme)
            .put("meeting", "全区" + theme + "工作会议")
            .put("area", "澜桥区")
            .put("level", "区");
    brief.putArray("keyPoints").addObject().put("text", "把" + theme + "责任落实到岗到人");
    ObjectNode fact = brief.putArray("facts").addObject();
    fact.put("id", "f1")
        .put("who", "区政府办公室")
        .put("when", "9月15日前")
        .put("what", "完成一轮实地核查")
        .put("howMany", "27处")
        .put("role", "TARGET")
        .put("use", "MUST")
        .put("keyPoint", 0);
    brief.putObject("length").put("characters", 1500);
    return brief;
  }

  JsonNode saveBrief(ObjectNode brief, String key) {
    ObjectNode input = object().put("idempotencyKey", key);
    input.set("brief", brief);
    return api.mutate(SAVE_BRIEF, "saveBrief", input);
  }

  /** Brief and planned outline, saved; what composing needs besides a key. */
  ObjectNode prepare(ObjectNode brief, String key) {
    String briefId = require(saveBrief(brief, "brief-" + key), "brief");
    ObjectNode question = object();
    question.set("brief", brief);
    ObjectNode outline = object().put("briefId", briefId).put("idempotencyKey", "outline-" + key);
    outline.set("outline", api.data(PLAN, question).path("planOutline"));
    return object()
        .put("briefId", briefId)
        .put("outlineId", require(api.mutate(SAVE_OUTLINE, "saveOutline", outline), "outline"));
  }

  private static String require(JsonNode payload, String entity) {
    String id = payload.path(entity).path("id").asText();
    if (id.isEmpty()) {
      throw new AssertionError("refused: " + payload);
    }
    return id;
  }

  /** Orders the composition; the draft's id. */
  String compose(ObjectNode prepared, String key) {
    return require(
        api.mutate(
            COMPOSE, "composeDraft", prepared.deepCopy().put("idempotencyKey", "compose-" + key)),
        "draft");
  }

  /** From the brief to the finished text; the draft's id. */
  String write(ObjectNode brief, String key) {
    String draft = compose(prepare(brief, key), key);
    JsonNode job = awaitJob(draft);
    if (!job.path("state").asText().equals("SUCCEEDED")) {
      throw new AssertionError("not composed: " + job);
    }
    return draft;
  }

  JsonNode job(String draft) {
    return api.data(JOB, object().put("id", draft)).path("draft").path("job");
  }

  JsonNode awaitJob(String draft) {
    return Await.until(
        "draft " + draft + " composed",
        Duration.ofSeconds(90),
        () -> job(draft),
        job -> Api.ended(job.path("state").asText()));
  }

  JsonNode draft(String id, String fields) {
    return api.data("query($id: ID!) { draft(id: $id) { " + fields + " } }", object().put("id", id))
        .path("draft");
  }

  /** The bytes of a file; the wish says of which draft and in which format. */
  byte[] export(ObjectNode wish, String key) {
    JsonNode payload = api.mutate(EXPORT, "exportDraft", wish.put("idempotencyKey", key));
    require(payload, "export");
    return api.download(payload.at("/export/url").asText());
  }
}
