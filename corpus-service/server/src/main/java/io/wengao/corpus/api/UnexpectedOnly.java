package io.wengao.corpus.api;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log what a client did wrong: the client is told, and an operator cannot act on
 * it.
 */
@LoggingFilter(name = "unexpected-only")
public final class UnexpectedOnly implements Filter {

  @Override
  public boolean isLoggable(LogRecord logged) {
    for (Throwable at = logged.getThrown(); at != null; at = at.getCause()) {
      if (at instanceof BadUserInput) {
        return false;
      }
    }
    return true;
  }
}
