package io.wengao.text.similarity;

import java.util.Arrays;

/** Where each sequence of one length stands in a text: a hash table of chained places. */
final class GramPlaces {
  private final long[] hashes;
  private final int[] heads;
  private final int[] next;

  private GramPlaces(long[] hashes) {
    this.hashes = hashes;
    this.heads = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 2];
    this.next = new int[hashes.length];
    Arrays.fill(heads, -1);
    for (int place = hashes.length - 1; place >= 0; place--) {
      next[place] = heads[slot(hashes[place])];
      heads[slot(hashes[place])] = place;
    }
  }

  static GramPlaces of(String text, int length) {
    return new GramPlaces(Grams.hashes(text, length));
  }

  /** The first place of the sequence with this hash, or -1. */
  int first(long hash) {
    return sought(heads[slot(hash)], hash);
  }

  /** The next place of the sequence that stands at {@code place}, or -1. */
  int next(int place) {
    return sought(next[place], hashes[place]);
  }

  private int sought(int from, long hash) {
    int place = from;
    while (place >= 0 && hashes[place] != hash) {
      place = next[place];
    }
    return place;
  }

  private int slot(long hash) {
    return (int) hash & (heads.length - 1);
  }
}
