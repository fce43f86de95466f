package io.wengao.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.suite.DraftLedger.Answer;
import io.wengao.suite.DraftLedger.Deed;
import io.wengao.suite.DraftLedger.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A client that composes, edits, comments, exports, has sections written again and sends back
 * reviewed files, without a pause and in drafts others work in too. What gets no answer it sends
 * again under the same key, or gives up.
 */
final class DraftWriter implements Runnable {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Set<String> EXPECTED = Set.of("CONFLICT", "NOT_READY");
  private static final List<String> THEMES = List.of("安全生产", "营商环境", "防汛", "乡村振兴");
  private static final List<String> WISHES = List.of("OTHER_WORDS", "SHORTER", "PLAINER", "LONGER");
  private static final String READ =
      "query($id: ID!) { draft(id: $id) { id revision sections { id paragraphs { id version text } } } }";

  private final Api api;
  private final DraftLedger ledger;
  private final Random random;
  private final String name;
  private final int mostDrafts;
  private volatile boolean stopped;
  private int number;

  DraftWriter(Api api, DraftLedger ledger, long seed, String name, int mostDrafts) {
    this.api = api;
    this.ledger = ledger;
    this.random = new Random(seed);
    this.name = name;
    this.mostDrafts = mostDrafts;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    while (!stopped) {
      step();
    }
  }

  private void step() {
    number++;
    List<String> drafts = ledger.drafts();
    if (drafts.isEmpty() || (random.nextInt(12) == 0 && drafts.size() < mostDrafts)) {
      compose();
      return;
    }
    // Mostly the newest: most of what happens, happens to drafts others are at as well.
    int back = random.nextInt(Math.min(3, drafts.size()));
    Optional<JsonNode> read = read(drafts.get(drafts.size() - 1 - back));
    if (read.isEmpty() || read.get().path("revision").asInt() == 0) {
      LockSupport.parkNanos(PAUSE.toNanos());
      return;
    }
    JsonNode draft = read.get();
    switch (random.nextInt(12)) {
      case 0 -> comment(draft);
      case 1 -> export(draft);
      case 2 -> recompose(draft);
      case 3 -> review(draft);
      default -> edit(draft);
    }
  }

  private Optional<JsonNode> read(String draft) {
    return api.tried(READ, Drafting.object().put("id", draft))
        .map(answer -> answer.at("/data/draft"))
        .filter(JsonNode::isObject);
  }

  private void compose() {
    ObjectNode brief = Drafting.brief("mobilization", THEMES.get(random.nextInt(THEMES.size())));
    ObjectNode prepared;
    try {
      prepared = new Drafting(api).prepare(brief.put("meeting", "全区" + mark() + "会议"), mark());
    } catch (AssertionError e) {
      return; // killed before anything was ordered
    }
    String briefId = prepared.path("briefId").asText();
    perform(
        Kind.COMPOSE, "", briefId, "composeDraft", "ComposeDraftInput", "draft { id }", prepared);
  }

  private void edit(JsonNode draft) {
    List<JsonNode> paragraphs = new ArrayList<>();
    draft.path("sections").forEach(it -> it.path("paragraphs").forEach(paragraphs::add));
    JsonNode paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
    ObjectNode input =
        of(draft).put("baseRevision", draft.path("revision").asInt()).put("author", mark());
    input
        .putArray("edits")
        .addObject()
        .put("paragraphId", paragraph.path("id").asText())
        .put("baseVersion", paragraph.path("version").asInt())
        .put("text", paragraph.path("text").asText() + "［" + mark() + "］。");
    perform(
        Kind.EDIT,
        id(draft),
        mark(),
        "applyDraftEdits",
        "ApplyDraftEditsInput",
        "draft { id }",
        input);
  }

  private void comment(JsonNode draft) {
    ObjectNode input = of(draft).put("body", mark());
    perform(
        Kind.COMMENT, id(draft), mark(), "addComment", "AddCommentInput", "draft { id }", input);
  }

  private void export(JsonNode draft) {
    ObjectNode input = of(draft).put("format", random.nextBoolean() ? "DOCX" : "TEXT");
    perform(
        Kind.EXPORT, id(draft), mark(), "exportDraft", "ExportDraftInput", "export { id }", input);
  }

  private void recompose(JsonNode draft) {
    JsonNode sections = draft.path("sections");
    ObjectNode input =
        of(draft)
            .put("baseRevision", draft.path("revision").asInt())
            .put("sectionId", sections.get(random.nextInt(sections.size())).path("id").asText())
            .put("wish", WISHES.get(random.nextInt(WISHES.size())));
    perform(
        Kind.RECOMPOSE,
        id(draft),
        mark(),
        "recomposeSection",
        "RecomposeSectionInput",
        "draft { id }",
        input);
  }

  private void review(JsonNode draft) {
    byte[] file;
    try {
      file = new Drafting(api).export(of(draft).put("format", "DOCX"), "sent-" + mark());
    } catch (AssertionError e) {
      return; // killed before there was a file to review
    }
    ObjectNode input =
        of(draft)
            .put("fileName", "返回稿.docx")
            .put("content", Base64.getEncoder().encodeToString(ReviewedDocx.typed(file, mark())));
    perform(
        Kind.REVIEW,
        id(draft),
        mark(),
        "importReviewedDraft",
        "ImportReviewedDraftInput",
        "imported { id }",
        input);
  }

  private ObjectNode of(JsonNode draft) {
    return Drafting.object().put("draftId", id(draft));
  }

  private static String id(JsonNode draft) {
    return draft.path("id").asText();
  }

  /** What only the deed of this step carries. */
  private String mark() {
    return name + number;
  }

  private void perform(
      Kind kind,
      String draft,
      String mark,
      String field,
      String type,
      String made,
      ObjectNode input) {
    String document =
        "mutation($input: %s!) { %s(input: $input) { %s errors { code message path } } }"
            .formatted(type, field, made);
    ObjectNode variables = Drafting.object();
    variables.set("input", input.put("idempotencyKey", kind + mark));
    JsonNode payload = send(document, variables).path(field);
    if (!payload.isObject()) {
      ledger.add(new Deed(kind, draft, mark, Answer.NONE, ""));
      return;
    }
    String code = payload.at("/errors/0/code").asText();
    if (code.isEmpty()) {
      String id = payload.path(made.substring(0, made.indexOf(' '))).path("id").asText();
      ledger.add(new Deed(kind, kind == Kind.COMPOSE ? id : draft, mark, Answer.DONE, id));
      return;
    }
    ledger.add(new Deed(kind, draft, mark, Answer.REFUSED, ""));
    if (!EXPECTED.contains(code)) {
      ledger.surprise(kind + " " + mark + " of draft " + draft + ": " + payload.path("errors"));
    }
  }

  /** The data; missing when nobody answered and the client gave up. */
  private JsonNode send(String document, ObjectNode variables) {
    while (true) {
      Optional<JsonNode> answer = api.tried(document, variables);
      if (answer.isPresent() && answer.get().path("errors").isEmpty()) {
        return answer.get().path("data");
      }
      answer
          .map(it -> it.path("errors").path(0))
          .filter(error -> !error.at("/extensions/retryable").asBoolean(false))
          .ifPresent(error -> ledger.surprise("an error that may not be sent again: " + error));
      if (stopped || random.nextInt(10) == 0) {
        return Api.JSON.missingNode();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
