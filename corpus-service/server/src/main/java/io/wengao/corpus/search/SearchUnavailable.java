package io.wengao.corpus.search;

/** The index does not answer now. The message names its address and says what to do. */
public final class SearchUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Not to be had because of {@code message}. */
  public SearchUnavailable(String message) {
    super(message);
  }
}
