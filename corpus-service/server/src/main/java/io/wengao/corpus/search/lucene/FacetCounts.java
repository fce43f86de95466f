package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.terms.FacetFields;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of entries; what it read of a segment it keeps as long as the segment lives.
 */
final class FacetCounts {
  private final BySegment<Combinations> combinations;

  FacetCounts(BySegment<Blocks> blocks) {
    this.combinations = new BySegment<>(segment -> Combinations.of(segment, blocks.of(segment)));
  }

  /** Counts the values of entries, which are given by segment. */
  Facets of(IndexReader reader, List<FixedBitSet> entries) throws IOException {
    TreeMap<String, Map<String, Integer>> hits = new TreeMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      combinations.of(segment.reader()).count(entries.get(segment.ord), hits);
    }
    return FacetFields.facets(field -> hits.getOrDefault(field, new TreeMap<>()));
  }
}
