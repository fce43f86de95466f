package io.wengao.corpus.mining;

import java.util.OptionalLong;

/**
 * How far the mining of an office is.
 *
 * @param done speeches that were mined
 * @param total speeches there are
 * @param wordings different wordings that can be borrowed, over all themes
 * @param perSecond speeches mined a second lately; 0 when none were since the start
 */
public record MiningProgress(long done, long total, long wordings, double perSecond) {

  /** Seconds the rest takes at this rate; empty when there is no rate or no rest. */
  public OptionalLong secondsLeft() {
    return perSecond <= 0 || done >= total
        ? OptionalLong.empty()
        : OptionalLong.of((long) Math.ceil((total - done) / perSecond));
  }
}
