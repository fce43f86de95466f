package io.wengao.corpus.benchmark.volume;

import java.util.List;
import java.util.Locale;

/**
 * How long answers took.
 *
 * @param nanos one each
 */
record Latencies(List<Long> nanos) {
  private static final double NANOS_A_MILLISECOND = 1e6;

  Latencies {
    nanos = nanos.stream().sorted().toList();
  }

  /** The time within which this share of the answers came, in milliseconds. */
  double milliseconds(double share) {
    int rank = (int) Math.ceil(share * nanos.size());
    return nanos.get(Math.max(0, rank - 1)) / NANOS_A_MILLISECOND;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f / %.1f / %.1f",
        milliseconds(0.5),
        milliseconds(0.95),
        milliseconds(0.99));
  }
}
