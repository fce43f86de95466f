package io.wengao.corpus.curation;

/** What became of a wish to decide about a speech. */
public sealed interface Decision {

  /**
   * It is as wished.
   *
   * @param documentId its document, whose revision has counted up if anything changed
   * @param changed false when it was so before, and nothing was recorded
   */
  record Taken(String documentId, boolean changed) implements Decision {}

  /** The office has no such speech. */
  record NoSuchSpeech() implements Decision {}

  /** Nothing keeps the speech from lending its wording. */
  record NotBlocked() implements Decision {}
}
