package io.wengao.corpus.search.terms;

import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.Facets.Count;
import io.wengao.text.classification.Labelled;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields whose values are counted, and how a counted value is written. */
public final class FacetFields {
  /** All of them. */
  public static final List<String> ALL =
      List.of(
          FieldNames.KIND,
          FieldNames.OCCASION,
          FieldNames.LEVEL,
          FieldNames.YEAR,
          FieldNames.THEME,
          FieldNames.MOVE,
          FieldNames.STANDING);

  private static final char BETWEEN_ID_AND_LABEL = '\t';
  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt(Count::hits).reversed().thenComparing(Count::id);

  private FacetFields() {}

  /** What is counted of a term: its id and its label. */
  static String value(Labelled term) {
    return term.id() + BETWEEN_ID_AND_LABEL + term.label();
  }

  /** The facets of {@code hits}, which tells how often each value of a field was found. */
  public static Facets facets(Function<String, Map<String, Integer>> hits) {
    return new Facets(
        counts(hits.apply(FieldNames.KIND)),
        counts(hits.apply(FieldNames.OCCASION)),
        counts(hits.apply(FieldNames.LEVEL)),
        counts(hits.apply(FieldNames.YEAR)),
        counts(hits.apply(FieldNames.THEME)),
        counts(hits.apply(FieldNames.MOVE)),
        counts(hits.apply(FieldNames.STANDING)));
  }

  private static List<Count> counts(Map<String, Integer> hits) {
    return hits.entrySet().stream()
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static Count count(String value, int hits) {
    int between = value.indexOf(BETWEEN_ID_AND_LABEL);
    return between < 0
        ? new Count(value, value, hits)
        : new Count(value.substring(0, between), value.substring(between + 1), hits);
  }
}
