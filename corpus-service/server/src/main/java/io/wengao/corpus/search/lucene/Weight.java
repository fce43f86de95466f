package io.wengao.corpus.search.lucene;

import org.apache.lucene.util.SmallFloat;

/**
 * What a term adds to scores: BM25 with Lucene's k1 = 1.2 and b = .75.
 *
 * @param most what a short entry full of it would have
 * @param dampings by code of a length how often it must stand there for half of that
 */
record Weight(float most, float[] dampings) {
  private static final float K1 = 1.2f;
  private static final float B = 0.75f;
  private static final int CODES = 256;

  /** For entries of this length on average. */
  static float[] dampings(double meanLength) {
    float[] dampings = new float[CODES];
    for (int code = 0; code < CODES; code++) {
      double length = SmallFloat.byte4ToInt((byte) code);
      dampings[code] = (float) (K1 * (1 - B + B * length / Math.max(1, meanLength)));
    }
    return dampings;
  }

  float score(float times, byte length) {
    float damping = dampings[length & 0xff];
    return most * times / (times + damping);
  }
}
