package io.wengao.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.suite.DraftLedger.Answer;
import io.wengao.suite.DraftLedger.Deed;
import io.wengao.suite.DraftLedger.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares what a drafting service holds with what its clients were told: what was acknowledged is
 * there once, what was refused is not there, what got no answer is there once or not at all.
 */
final class DraftAudit {
  private static final String HELD =
      """
      id revision text brief { id } job { id state failure }
      revisions { number cause editor } comments { body } suggestions { kind author struckText typedText } exports { id url }
      """;
  private static final String ALL =
      "query($after: String) { drafts(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id brief { id } } } }";
  private static final String DIFF =
      "query($id: ID!, $from: Int!, $to: Int!) { revisionDiff(draftId: $id, from: $from, to: $to) { changedLines lines { pieces { change text } } } }";

  private final Api api;
  private final Drafting drafting;
  private final DraftLedger ledger;
  private final List<String> faults = new ArrayList<>();
  private int revisions;

  /**
   * What was found.
   *
   * @param drafts that are there
   * @param revisions whose change against the one before was looked at
   * @param faults none when all is well
   */
  record Finding(int drafts, int revisions, List<String> faults) {}

  private DraftAudit(Api api, DraftLedger ledger) {
    this.api = api;
    this.drafting = new Drafting(api);
    this.ledger = ledger;
  }

  /** Once nobody writes any more; waits for the jobs. */
  static Finding of(Api api, DraftLedger ledger) {
    DraftAudit audit = new DraftAudit(api, ledger);
    audit.faults.addAll(ledger.surprises());
    List<String> drafts = audit.orders();
    drafts.forEach(audit::draft);
    return new Finding(drafts.size(), audit.revisions, List.copyOf(audit.faults));
  }

  /** Every order made one draft, and nothing else did. */
  private List<String> orders() {
    Map<String, List<String>> byBrief = new TreeMap<>();
    JsonNode page;
    ObjectNode from = Drafting.object();
    do {
      page = api.data(ALL, from).path("drafts");
      for (JsonNode draft : page.path("nodes")) {
        byBrief
            .computeIfAbsent(draft.at("/brief/id").asText(), brief -> new ArrayList<>())
            .add(draft.path("id").asText());
      }
      from.put("after", page.at("/pageInfo/endCursor").asText());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    List<String> drafts = byBrief.values().stream().flatMap(List::stream).toList();
    for (Deed order : ledger.all(Kind.COMPOSE)) {
      List<String> made = byBrief.getOrDefault(order.mark(), List.of());
      byBrief.remove(order.mark());
      expect("drafts of order " + order, order.answer(), made.size());
      if (order.answer() == Answer.DONE && !made.contains(order.draft())) {
        faults.add("the acknowledged draft of " + order + " is gone, there is " + made);
      }
    }
    byBrief.forEach((brief, made) -> faults.add("nobody ordered " + made + " of brief " + brief));
    return drafts;
  }

  private void draft(String id) {
    JsonNode job = drafting.awaitJob(id);
    JsonNode draft = drafting.draft(id, HELD);
    if (!job.path("state").asText().equals("SUCCEEDED") || draft.path("text").asText().isBlank()) {
      faults.add("draft " + id + " cannot be read: " + job);
      return;
    }
    revisions(draft);
    marks(Kind.COMMENT, id, draft.path("comments"), "body");
    marks(Kind.REVIEW, id, draft.path("suggestions"), "typedText");
    exports(draft);
  }

  /** Numbers without a hole, the first composed, every other one exactly one acknowledged deed. */
  private void revisions(JsonNode draft) {
    String id = draft.path("id").asText();
    Map<Integer, JsonNode> byNumber = new TreeMap<>();
    draft.path("revisions").forEach(it -> byNumber.put(it.path("number").asInt(), it));
    int latest = draft.path("revision").asInt();
    if (byNumber.size() != draft.path("revisions").size() || byNumber.size() != latest) {
      faults.add("revisions of draft " + id + ": " + byNumber.keySet() + ", the latest " + latest);
    }
    long recomposed = 0;
    List<String> editors = new ArrayList<>();
    for (JsonNode revision : byNumber.values()) {
      switch (revision.path("cause").asText()) {
        case "RECOMPOSED" -> recomposed++;
        case "EDITED" -> {
          editors.add(revision.path("editor").asText());
          edit(id, revision);
        }
        default -> {
          if (revision.path("number").asInt() != 1) {
            faults.add("nobody asked for " + revision + " of draft " + id);
          }
        }
      }
    }
    for (Deed edit : ledger.all(Kind.EDIT, id)) {
      expect(
          "revisions of " + edit,
          edit.answer(),
          (int) editors.stream().filter(edit.mark()::equals).count());
    }
    long told = ledger.count(Kind.RECOMPOSE, id, Answer.DONE);
    if (recomposed < told || recomposed > told + ledger.count(Kind.RECOMPOSE, id, Answer.NONE)) {
      faults.add(recomposed + " sections of draft " + id + " written again, acknowledged " + told);
    }
  }

  /** An edit changed the one line it was meant for and no other: it undid nobody's. */
  private void edit(String draft, JsonNode revision) {
    int number = revision.path("number").asInt();
    String mark = revision.path("editor").asText();
    JsonNode diff =
        api.data(DIFF, Drafting.object().put("id", draft).put("from", number - 1).put("to", number))
            .path("revisionDiff");
    String typed = words(diff, "TYPED");
    revisions++;
    if (diff.path("changedLines").asInt() != 1
        || !typed.contains("［" + mark + "］")
        || !words(diff, "STRUCK").isEmpty()) {
      faults.add("revision " + number + " of draft " + draft + " by " + mark + " is " + diff);
    }
  }

  private static String words(JsonNode diff, String change) {
    StringBuilder words = new StringBuilder();
    for (JsonNode line : diff.path("lines")) {
      for (JsonNode piece : line.path("pieces")) {
        words.append(
            piece.path("change").asText().equals(change) ? piece.path("text").asText() : "");
      }
    }
    return words.toString();
  }

  private void marks(Kind kind, String draft, JsonNode held, String field) {
    List<String> found = held.findValuesAsText(field);
    for (Deed deed : ledger.all(kind, draft)) {
      expect(
          kind + " " + deed,
          deed.answer(),
          (int) found.stream().filter(deed.mark()::equals).count());
    }
    Set<String> known =
        ledger.all(kind, draft).stream().map(Deed::mark).collect(Collectors.toSet());
    found.stream()
        .filter(mark -> !known.contains(mark))
        .forEach(mark -> faults.add("nobody sent " + mark + " to draft " + draft + ": " + held));
  }

  /** Each acknowledged file is there once and whole; and another can be made. */
  private void exports(JsonNode draft) {
    String id = draft.path("id").asText();
    List<String> ids = draft.path("exports").findValuesAsText("id");
    for (Deed deed : ledger.all(Kind.EXPORT, id)) {
      if (deed.answer() == Answer.DONE && !ids.contains(deed.result())) {
        faults.add("the file of " + deed + " is gone");
      }
    }
    if (new HashSet<>(ids).size() != ids.size()) {
      faults.add("a file of draft " + id + " is there twice: " + ids);
    }
    for (JsonNode export : draft.path("exports")) {
      if (api.download(export.path("url").asText()).length == 0) {
        faults.add("an empty file of draft " + id);
      }
    }
    byte[] text =
        drafting.export(Drafting.object().put("draftId", id).put("format", "TEXT"), "audit-" + id);
    if (new String(text, StandardCharsets.UTF_8).isBlank()) {
      faults.add("draft " + id + " can no more be exported");
    }
  }

  private void expect(String what, Answer answer, int found) {
    boolean well =
        switch (answer) {
          case DONE -> found == 1;
          case REFUSED -> found == 0;
          case NONE -> found <= 1;
        };
    if (!well) {
      faults.add(what + ": " + found + " are there");
    }
  }
}
