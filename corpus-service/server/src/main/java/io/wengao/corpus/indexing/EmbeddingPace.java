package io.wengao.corpus.indexing;

import io.wengao.corpus.office.Office;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** How fast passages are embedded lately, and how many of a document that is not finished are. */
final class EmbeddingPace {
  private static final double WEIGHT_OF_THE_LATEST = 0.05;
  private static final double NANOS = 1e9;

  private final ConcurrentHashMap<Office, Integer> begun = new ConcurrentHashMap<>();
  private volatile double secondsEach;

  /** Runs {@code work}, which embeds one passage. */
  <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    double took = (System.nanoTime() - start) / NANOS;
    double before = secondsEach;
    secondsEach = before == 0 ? took : before + (took - before) * WEIGHT_OF_THE_LATEST;
    return result;
  }

  void begun(Office office, int passages) {
    begun.put(office, passages);
  }

  int begun(Office office) {
    return begun.getOrDefault(office, 0);
  }

  double perSecond() {
    double each = secondsEach;
    return each == 0 ? 0 : 1 / each;
  }
}
