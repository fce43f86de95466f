package io.wengao.corpus.retrieval;

/** How a search compares. */
public enum Mode {
  /** By the words themselves. */
  KEYWORD,
  /** By what is meant. */
  SEMANTIC,
  /** By both. */
  HYBRID
}
