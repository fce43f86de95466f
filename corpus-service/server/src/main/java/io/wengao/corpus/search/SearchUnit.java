package io.wengao.corpus.search;

/** What a hit is. */
public enum SearchUnit {
  /** A whole speech. */
  SPEECH,
  /** A paragraph of a speech. */
  PASSAGE
}
