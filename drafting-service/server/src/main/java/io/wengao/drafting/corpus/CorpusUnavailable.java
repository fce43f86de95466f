package io.wengao.drafting.corpus;

import org.jspecify.annotations.Nullable;

/** The corpus service cannot be reached or does not answer as agreed; may pass. */
public final class CorpusUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorpusUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
