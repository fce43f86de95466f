package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * What clauses match in an index; remembers the last answers, for hits, their number, their facets
 * and the next page ask for the same one after the other.
 */
final class Matches {
  /** An answer has a bit an entry: 16 of a corpus of 20,000 speeches are some 5 MB. */
  private static final int REMEMBERED = 16;

  private final LinkedHashMap<Asked, List<FixedBitSet>> last =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<FixedBitSet>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Asked(IndexReader.CacheKey state, SearchUnit unit, Clause clause) {}

  private final BySegment<Blocks> blocks;
  private final ReadTerms terms;

  Matches(BySegment<Blocks> blocks, ReadTerms terms) {
    this.blocks = blocks;
    this.terms = terms;
  }

  /** What of a unit a clause matches in each segment, in their order; not to be changed. */
  List<FixedBitSet> of(IndexSearcher searcher, SearchUnit unit, Clause clause) throws IOException {
    IndexReader.CacheHelper state = searcher.getIndexReader().getReaderCacheHelper();
    if (state == null) {
      return bySegment(searcher, unit, clause);
    }
    Asked asked = new Asked(state.getKey(), unit, clause);
    List<FixedBitSet> known;
    synchronized (last) {
      known = last.get(asked);
    }
    if (known != null) {
      return known;
    }
    List<FixedBitSet> matches = bySegment(searcher, unit, clause);
    synchronized (last) {
      last.put(asked, matches);
    }
    return matches;
  }

  private List<FixedBitSet> bySegment(IndexSearcher searcher, SearchUnit unit, Clause clause)
      throws IOException {
    List<FixedBitSet> matches = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Blocks of = blocks.of(segment.reader());
      matches.add(new SegmentMatches(searcher, segment, of, terms, unit).of(clause));
    }
    return List.copyOf(matches);
  }
}
