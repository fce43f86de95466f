package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.terms.FacetFields;
import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.io.UncheckedIOException;
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
      part.sums(field).forEach((value, hits) -> sums.merge(value, hits, Integer::sum));
    }
    return sums;
  }

  /** Counts in some segments of the index, by the segments' own numbers of the values. */
  static final class Counting extends SimpleCollector implements Collector {
    private final List<Column> columns = new ArrayList<>();
    private List<Column> ofSegment = List.of();

    /** How often each value of a segment's field was met. */
    private record Column(String field, SortedSetDocValues values, int[] hits) {
      static Column of(LeafReader reader, String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, FieldNames.counted(field));
        return new Column(field, values, new int[Math.toIntExact(values.getValueCount())]);
      }

      void addTo(TreeMap<String, Integer> sums) {
        try {
          for (int value = 0; value < hits.length; value++) {
            if (hits[value] > 0) {
              sums.merge(values.lookupOrd(value).utf8ToString(), hits[value], Integer::sum);
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read the values of " + field, e);
        }
      }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      List<Column> next = new ArrayList<>();
      for (String field : FacetFields.ALL) {
        next.add(Column.of(leaf.reader(), field));
      }
      columns.addAll(next);
      ofSegment = List.copyOf(next);
    }

    @Override
    public void collect(int document) throws IOException {
      for (Column column : ofSegment) {
        if (column.values.advanceExact(document)) {
          for (int i = 0; i < column.values.docValueCount(); i++) {
            column.hits[Math.toIntExact(column.values.nextOrd())]++;
          }
        }
      }
    }

    TreeMap<String, Integer> sums(String field) {
      TreeMap<String, Integer> sums = new TreeMap<>();
      columns.stream()
          .filter(column -> column.field.equals(field))
          .forEach(column -> column.addTo(sums));
      return sums;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
