package io.wengao.text.similarity;

import java.util.List;

/** Hashes of all sequences of one length in a text. */
final class Grams {
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  private Grams() {}

  /** One hash a place, in order; empty for a text shorter than {@code length}. */
  static long[] hashes(String text, int length) {
    if (text.length() < length) {
      return new long[0];
    }
    long leading = 1;
    for (int i = 1; i < length; i++) {
      leading *= BASE;
    }
    long[] hashes = new long[text.length() - length + 1];
    long rolling = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= length) {
        rolling -= leading * text.charAt(i - length);
      }
      rolling = rolling * BASE + text.charAt(i);
      if (i >= length - 1) {
        hashes[i - length + 1] = mixed(rolling);
      }
    }
    return hashes;
  }

  /** One hash of several in order. */
  static long joined(List<Long> hashes) {
    long joined = 1;
    for (long hash : hashes) {
      joined = joined * BASE + hash;
    }
    return mixed(joined);
  }

  /**
   * The finaliser of MurmurHash3: low bits of a rolling hash say little of its first characters.
   */
  static long mixed(long hash) {
    long h = hash ^ (hash >>> 33);
    h *= 0xFF51_AFD7_ED55_8CCDL;
    h ^= h >>> 33;
    h *= 0xC4CE_B9FE_1A85_EC53L;
    return h ^ (h >>> 33);
  }
}
