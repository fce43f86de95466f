package io.wengao.corpus.search.contract;

import java.util.Locale;
import org.junit.jupiter.api.TestInfo;

/** Names an office after a test. */
public final class OfficeNames {
  private static final int LONGEST = 50;

  private OfficeNames() {}

  /** A name no other test has. */
  public static String of(Class<?> tests, TestInfo test) {
    String name = tests.getSimpleName() + test.getTestMethod().orElseThrow().getName();
    String start = name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
    return "%s-%08x".formatted(start, (name + test.getDisplayName()).hashCode());
  }
}
