package io.wengao.corpus.indexing;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far the vectors of an office are.
 *
 * @param done passages that have vectors
 * @param total passages that get some
 * @param perSecond passages embedded a second lately; 0 when none were
 * @param unavailable why nothing is embedded, for an operator; empty when it is
 */
public record EmbeddingProgress(
    long done, long total, double perSecond, Optional<String> unavailable) {

  /** Seconds the rest takes at this rate; empty when there is no rate or no rest. */
  public OptionalLong secondsLeft() {
    return perSecond <= 0 || done >= total
        ? OptionalLong.empty()
        : OptionalLong.of((long) Math.ceil((total - done) / perSecond));
  }
}
