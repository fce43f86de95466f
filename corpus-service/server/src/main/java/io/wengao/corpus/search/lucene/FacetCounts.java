package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.terms.FacetFields;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of entries; what it read of a segment it keeps as long as the segment lives.
 */
final class FacetCounts {
  private final ConcurrentHashMap<IndexReader.CacheKey, Combinations> bySegment =
      new ConcurrentHashMap<>();

  /** Counts the values of entries, which are given by segment. */
  Facets of(IndexReader reader, List<FixedBitSet> entries) throws IOException {
    TreeMap<String, Map<String, Integer>> hits = new TreeMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      combinations(segment.reader()).count(entries.get(segment.ord), hits);
    }
    return FacetFields.facets(field -> hits.getOrDefault(field, new TreeMap<>()));
  }

  private Combinations combinations(LeafReader segment) throws IOException {
    IndexReader.CacheHelper life = segment.getCoreCacheHelper();
    if (life == null) {
      return Combinations.of(segment);
    }
    Combinations known = bySegment.get(life.getKey());
    if (known == null) {
      known = Combinations.of(segment);
      if (bySegment.putIfAbsent(life.getKey(), known) == null) {
        life.addClosedListener(bySegment::remove);
      }
    }
    return known;
  }
}
