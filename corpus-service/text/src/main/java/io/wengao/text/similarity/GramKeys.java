package io.wengao.text.similarity;

import java.util.Arrays;

/**
 * Keys by which texts that may hold some words are found: one for each sequence of {@value #GRAM}
 * characters. Whoever holds the words has all their keys; who has all their keys nearly always
 * holds them, but has to be looked at.
 */
public final class GramKeys {
  /** Shorter words have no keys. */
  public static final int GRAM = 4;

  /** A million keys: two of three thousand texts share one by chance, and an index stays small. */
  private static final int BITS = 20;

  private GramKeys() {}

  /**
   * Distinct keys of a folded text, in their order.
   *
   * @param whose texts of different owners have different keys
   */
  public static int[] of(String folded, String whose) {
    long salt = whose.hashCode();
    return Arrays.stream(Grams.hashes(folded, GRAM))
        .mapToInt(hash -> (int) (Grams.mixed(hash ^ salt) >>> (Long.SIZE - BITS)))
        .sorted()
        .distinct()
        .toArray();
  }
}
