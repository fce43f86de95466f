package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.terms.FacetFields;
import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of everything a query matches. */
final class FacetCounts implements CollectorManager<FacetCounts.Counting, Facets> {
  @Override
  public Counting newCollector() {
    return new Counting();
  }

  @Override
  public Facets reduce(Collection<Counting> parts) {
    return FacetFields.facets(field -> sums(parts, field));
  }

  private static Map<String, Integer> sums(Collection<Counting> parts, String field) {
    TreeMap<String, Integer> sums = new TreeMap<>();
    for (Counting part : parts) {
      part.byField
          .getOrDefault(field, new TreeMap<>())
          .forEach((value, hits) -> sums.merge(value, hits, Integer::sum));
    }
    return sums;
  }

  /** Counts in one part of the index. */
  static final class Counting extends SimpleCollector implements Collector {
    private final TreeMap<String, TreeMap<String, Integer>> byField = new TreeMap<>();
    private List<Column> columns = List.of();

    private record Column(SortedSetDocValues values, TreeMap<String, Integer> sums) {}

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      columns = new ArrayList<>();
      for (String field : FacetFields.ALL) {
        columns.add(column(leaf.reader(), field));
      }
    }

    private Column column(LeafReader reader, String field) throws IOException {
      return new Column(
          DocValues.getSortedSet(reader, FieldNames.counted(field)),
          byField.computeIfAbsent(field, name -> new TreeMap<>()));
    }

    @Override
    public void collect(int document) throws IOException {
      for (Column column : columns) {
        if (column.values.advanceExact(document)) {
          for (int i = 0; i < column.values.docValueCount(); i++) {
            String value = column.values.lookupOrd(column.values.nextOrd()).utf8ToString();
            column.sums.merge(value, 1, Integer::sum);
          }
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
