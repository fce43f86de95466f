package io.wengao.corpus.search;

/** What a hit is. */
public enum SearchUnit {
  /** A whole speech. */
  SPEECH,
  /** A paragraph of a speech. */
  PASSAGE,
  /** A sentence of a paragraph; its id is that of a {@link Piece}. */
  SENTENCE,
  /** A heading; its id is that of a {@link Piece}. */
  HEADING
}
