package io.wengao.corpus.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnexpectedOnlyTest {

  @Test
  void aBugIsLoggedAndBadInputIsNot() {
    assertThat(logged(new IllegalStateException("bug"))).isTrue();
    assertThat(logged(null)).isTrue();
    assertThat(logged(new BadUserInput("input.first", "too many"))).isFalse();
    assertThat(logged(new CompletionException(new BadUserInput("input.first", "too many"))))
        .isFalse();
  }

  private static boolean logged(@Nullable Throwable thrown) {
    LogRecord logged = new LogRecord(Level.SEVERE, "Data Fetching Error");
    logged.setThrown(thrown);
    return new UnexpectedOnly().isLoggable(logged);
  }
}
