package io.wengao.drafting.api;

import io.quarkus.logging.LoggingFilter;
import io.wengao.drafting.problem.BadInput;
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
      if (at instanceof BadInput) {
        return false;
      }
    }
    return true;
  }
}
