package io.wengao.composition.assembly;

import io.wengao.text.span.Span;
import java.time.Instant;
import java.util.List;

/** Where the characters of a part come from. */
public sealed interface Origin {
  /**
   * The brief's own words; path such as {@code facts[f1]} (by id), {@code keyPoints[0]}, {@code
   * meeting}.
   */
  record FromBrief(String path) implements Origin {}

  /** A material the brief names. */
  record FromMaterial(String documentId, Span span) implements Origin {}

  /**
   * A passage of the corpus. {@code quotedText} stands in the passage at {@code inPassage}; without
   * edits it is the part's text.
   */
  record FromPassage(
      String passageId,
      String speechId,
      String sourceTitle,
      String sha256,
      Span inPassage,
      String quotedText,
      List<Edit> edits)
      implements Origin {}

  /** A line of the bank or of the grammar, by its id. */
  record FromPattern(String lineId) implements Origin {}

  /** A language model, by its name. */
  record FromModel(String model) implements Origin {}

  /** A person who edited. */
  record FromEditor(String who, Instant at) implements Origin {}

  /** A change made to a quoted text. */
  record Edit(Span inQuoted, String replacement) {}
}
