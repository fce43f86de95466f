package io.wengao.suite;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients asked a drafting service for, and what they were told. */
final class DraftLedger {
  private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

  /** What is asked for. */
  enum Kind {
    COMPOSE,
    EDIT,
    COMMENT,
    EXPORT,
    RECOMPOSE,
    REVIEW
  }

  /** What the client knows of it in the end: nothing, where no answer came. */
  enum Answer {
    DONE,
    REFUSED,
    NONE
  }

  /**
   * One request, however often it was sent.
   *
   * @param draft whose; of a COMPOSE what came of it, or ""
   * @param mark words that only this one carries; of a COMPOSE the brief's id
   * @param result the id of what was made, or ""
   */
  record Deed(Kind kind, String draft, String mark, Answer answer, String result) {}

  void add(Deed deed) {
    deeds.add(deed);
  }

  /** An answer nobody may get. */
  void surprise(String what) {
    surprises.add(what);
  }

  List<String> surprises() {
    return List.copyOf(surprises);
  }

  List<Deed> all(Kind kind) {
    return deeds.stream().filter(deed -> deed.kind == kind).toList();
  }

  List<Deed> all(Kind kind, String draft) {
    return deeds.stream().filter(deed -> deed.kind == kind && deed.draft.equals(draft)).toList();
  }

  long count(Kind kind, String draft, Answer answer) {
    return all(kind, draft).stream().filter(deed -> deed.answer == answer).count();
  }

  long count(Answer answer) {
    return deeds.stream().filter(deed -> deed.answer == answer).count();
  }

  int size() {
    return deeds.size();
  }

  /** Drafts whose order was acknowledged. */
  List<String> drafts() {
    return all(Kind.COMPOSE).stream()
        .filter(deed -> deed.answer == Answer.DONE)
        .map(Deed::draft)
        .toList();
  }
}
