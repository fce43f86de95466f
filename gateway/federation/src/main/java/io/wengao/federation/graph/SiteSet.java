package io.wengao.federation.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some sites of one graph, by their index; cannot change. Planning makes very many of them, so it
 * is bits: one word holds 64 sites, which most graphs do not have.
 */
public final class SiteSet {

  public static final SiteSet NONE = new SiteSet(new long[0]);

  /** The last is never zero, so that equal sets have equal words. */
  private final long[] words;

  private SiteSet(long[] words) {
    this.words = words;
  }

  public static SiteSet of(int site) {
    return NONE.with(site);
  }

  public boolean has(int site) {
    int word = site / Long.SIZE;
    return word < words.length && (words[word] & 1L << site) != 0;
  }

  public SiteSet with(int site) {
    int word = site / Long.SIZE;
    var all = Arrays.copyOf(words, Math.max(words.length, word + 1));
    all[word] |= 1L << site;
    return new SiteSet(all);
  }

  public SiteSet with(SiteSet others) {
    boolean longer = words.length >= others.words.length;
    var all = (longer ? words : others.words).clone();
    var rest = longer ? others.words : words;
    for (int i = 0; i < rest.length; i++) {
      all[i] |= rest[i];
    }
    return new SiteSet(all);
  }

  public SiteSet without(int site) {
    return without(of(site));
  }

  public SiteSet without(SiteSet others) {
    var left = words.clone();
    for (int i = 0; i < Math.min(words.length, others.words.length); i++) {
      left[i] &= ~others.words[i];
    }
    return trimmed(left);
  }

  /** Those that are in both. */
  public SiteSet within(SiteSet others) {
    var both = Arrays.copyOf(words, Math.min(words.length, others.words.length));
    for (int i = 0; i < both.length; i++) {
      both[i] &= others.words[i];
    }
    return trimmed(both);
  }

  private static SiteSet trimmed(long[] words) {
    int length = words.length;
    while (length > 0 && words[length - 1] == 0) {
      length--;
    }
    return length == 0 ? NONE : new SiteSet(Arrays.copyOf(words, length));
  }

  public boolean isEmpty() {
    return words.length == 0;
  }

  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** Ascending. */
  public List<Integer> list() {
    return IntStream.range(0, words.length * Long.SIZE).filter(this::has).boxed().toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SiteSet set && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return list().toString();
  }
}
