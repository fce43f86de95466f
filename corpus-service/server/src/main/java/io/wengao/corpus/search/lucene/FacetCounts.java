package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.Facets.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
  private static final List<String> FIELDS =
      List.of(
          Fields.KIND,
          Fields.OCCASION,
          Fields.LEVEL,
          Fields.YEAR,
          Fields.THEME,
          Fields.MOVE,
          Fields.STANDING);
  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt(Count::hits).reversed().thenComparing(Count::id);

  @Override
  public Counting newCollector() {
    return new Counting();
  }

  @Override
  public Facets reduce(Collection<Counting> parts) {
    return new Facets(
        counts(parts, Fields.KIND),
        counts(parts, Fields.OCCASION),
        counts(parts, Fields.LEVEL),
        counts(parts, Fields.YEAR),
        counts(parts, Fields.THEME),
        counts(parts, Fields.MOVE),
        counts(parts, Fields.STANDING));
  }

  private static List<Count> counts(Collection<Counting> parts, String field) {
    TreeMap<String, Integer> sums = new TreeMap<>();
    for (Counting part : parts) {
      part.byField
          .getOrDefault(field, new TreeMap<>())
          .forEach((value, hits) -> sums.merge(value, hits, Integer::sum));
    }
    return sums.entrySet().stream()
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static Count count(String value, int hits) {
    int between = value.indexOf(Fields.BETWEEN_ID_AND_LABEL);
    return between < 0
        ? new Count(value, value, hits)
        : new Count(value.substring(0, between), value.substring(between + 1), hits);
  }

  /** Counts in one part of the index. */
  static final class Counting extends SimpleCollector implements Collector {
    private final TreeMap<String, TreeMap<String, Integer>> byField = new TreeMap<>();
    private List<Column> columns = List.of();

    private record Column(SortedSetDocValues values, TreeMap<String, Integer> sums) {}

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      columns = new ArrayList<>();
      for (String field : FIELDS) {
        columns.add(column(leaf.reader(), field));
      }
    }

    private Column column(LeafReader reader, String field) throws IOException {
      return new Column(
          DocValues.getSortedSet(reader, Fields.counted(field)),
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
