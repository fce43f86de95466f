package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Idf;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;

/** In how many entries of a unit terms stand, and how long these are. */
final class Frequencies {
  private final BySegment<Blocks> blocks;
  private final ReadTerms terms;
  private final BySegment<Map<Column, Extent>> extents =
      new BySegment<>(segment -> new ConcurrentHashMap<>());

  /**
   * How much there is of a column.
   *
   * @param entries how many have a text
   * @param terms how long all of them are together
   */
  record Extent(long entries, long terms) {
    private Extent plus(Extent other) {
      return new Extent(entries + other.entries, terms + other.terms);
    }

    double meanLength() {
      return entries == 0 ? 0 : (double) terms / entries;
    }
  }

  Frequencies(BySegment<Blocks> blocks, ReadTerms terms) {
    this.blocks = blocks;
    this.terms = terms;
  }

  /** How rare a term is. */
  float idf(IndexSearcher searcher, Column column, String term, long entries) throws IOException {
    Idf idf = new Idf();
    idf.add(entries, count(searcher, column, term));
    return idf.sum();
  }

  /** How much there is of a column. */
  Extent extent(IndexSearcher searcher, Column column) throws IOException {
    Extent all = new Extent(0, 0);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Map<Column, Extent> known = extents.of(segment.reader());
      Extent extent = known.get(column);
      if (extent == null) {
        extent = measured(blocks.of(segment.reader()), column);
        known.put(column, extent);
      }
      all = all.plus(extent);
    }
    return all;
  }

  private static Extent measured(Blocks blocks, Column column) {
    byte[] lengths = blocks.lengths(column.measure());
    FixedBitSet all = blocks.all(column.unit());
    long entries = 0;
    long terms = 0;
    for (int entry = next(all, 0);
        entry != DocIdSetIterator.NO_MORE_DOCS;
        entry = next(all, entry + 1)) {
      if (lengths[entry] != 0) {
        entries++;
        terms += SmallFloat.byte4ToInt(lengths[entry]);
      }
    }
    return new Extent(entries, terms);
  }

  static int next(FixedBitSet entries, int from) {
    return from < entries.length() ? entries.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private int count(IndexSearcher searcher, Column column, String term) throws IOException {
    int all = 0;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      all += terms.of(segment.reader(), column, term).count();
    }
    return all;
  }
}
