package io.wengao.corpus.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** In which entries of a unit a term stands in a segment, in their order, and how often. */
final class Occurrences {
  private static final Occurrences NONE = new Occurrences(new int[0], new byte[0]);
  private static final int BYTES = 64;
  private static final int BYTES_EACH = 5;
  private static final int MOST_TIMES = 255;

  private final int[] entries;

  /** Unsigned; what stands more often counts as if it stood {@value #MOST_TIMES} times. */
  private final byte[] times;

  private Occurrences(int[] entries, byte[] times) {
    this.entries = entries;
    this.times = times;
  }

  static Occurrences of(LeafReader segment, Blocks blocks, Column column, String term)
      throws IOException {
    Terms terms = segment.terms(column.kept());
    if (terms == null) {
      return NONE;
    }
    TermsEnum among = terms.iterator();
    if (!among.seekExact(new BytesRef(term))) {
      return NONE;
    }
    Reading reading = new Reading(blocks, column, among.docFreq());
    reading.read(among.postings(null, PostingsEnum.FREQS));
    return reading.all();
  }

  /** In how many entries it stands. */
  int count() {
    return entries.length;
  }

  /** Memory it takes, about. */
  int bytes() {
    return BYTES + BYTES_EACH * entries.length;
  }

  Cursor cursor() {
    return new Cursor(entries, times);
  }

  /** Maps places to entries. */
  private static final class Reading {
    private final int[] having;
    private final FixedBitSet all;
    private final boolean mapped;
    private int[] entries;
    private byte[] times;
    private int count;

    Reading(Blocks blocks, Column column, int most) {
      int[] of = blocks.having(column);
      this.mapped = of != null;
      this.having = of == null ? new int[0] : of;
      this.all = blocks.all(column.unit());
      this.entries = new int[most];
      this.times = new byte[most];
    }

    void read(PostingsEnum places) throws IOException {
      DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();
      places.nextDoc();
      places.nextPostings(DocIdSetIterator.NO_MORE_DOCS, some);
      while (some.size > 0) {
        for (int i = 0; i < some.size; i++) {
          add(some.docs[i], (int) some.features[i]);
        }
        places.nextPostings(DocIdSetIterator.NO_MORE_DOCS, some);
      }
    }

    private void add(int place, int often) {
      int entry = mapped ? having[place] : place;
      if (entry < 0 || (!mapped && !all.get(place))) {
        return;
      }
      if (count > 0 && entries[count - 1] == entry) {
        int before = times[count - 1] & 0xff;
        times[count - 1] = (byte) Math.min(MOST_TIMES, before + often);
      } else {
        entries[count] = entry;
        times[count] = (byte) Math.min(MOST_TIMES, often);
        count++;
      }
    }

    Occurrences all() {
      return count == entries.length
          ? new Occurrences(entries, times)
          : new Occurrences(
              ArrayUtil.copyOfSubArray(entries, 0, count), Arrays.copyOf(times, count));
    }
  }

  /** Goes through them once, a stretch of entries at a time. */
  static final class Cursor {
    private final int[] entries;
    private final byte[] times;
    private int at;

    private Cursor(int[] entries, byte[] times) {
      this.entries = entries;
      this.times = times;
    }

    /**
     * Counts to what entries of a stretch hold; those that have enough then match.
     *
     * @param held by entry, from {@code from} on
     */
    void hold(short[] held, int from, int to, int enough, FixedBitSet matches) {
      int i = at;
      for (; i < entries.length && entries[i] < to; i++) {
        if (++held[entries[i] - from] == enough) {
          matches.set(entries[i]);
        }
      }
      at = i;
    }

    /**
     * Adds scores to the entries of a stretch, which may begin after where the last one ended.
     *
     * @param sums by entry, from {@code from} on
     */
    void score(Weight weight, byte[] lengths, float[] sums, int from, int to) {
      int i = at;
      if (i < entries.length && entries[i] < from) {
        int found = Arrays.binarySearch(entries, i, entries.length, from);
        i = found < 0 ? -found - 1 : found;
      }
      for (; i < entries.length && entries[i] < to; i++) {
        int entry = entries[i];
        sums[entry - from] += weight.score(times[i] & 0xff, lengths[entry]);
      }
      at = i;
    }
  }
}
