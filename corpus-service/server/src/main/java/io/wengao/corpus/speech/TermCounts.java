package io.wengao.corpus.speech;

import io.wengao.corpus.office.Office;
import io.wengao.text.classification.Labelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/**
 * How many speeches of an office are of each kind, level and theme; the most frequent first, ties
 * by id.
 */
@ApplicationScoped
public class TermCounts {
  private static final String BY_THEME =
      """
      select t->>'id', min(t->>'label'), count(*)
      from speech s cross join lateral jsonb_array_elements(s.themes) t
      where s.office = :office group by 1 order by 3 desc, 1""";

  private final EntityManager database;

  TermCounts(EntityManager database) {
    this.database = database;
  }

  /** A value of a growing list and the number of speeches that have it. */
  public record TermCount(Labelled term, long count) {}

  public List<TermCount> byKind(Office office) {
    return rows(office, grouped("kind"));
  }

  /** Speeches without a level are left out. */
  public List<TermCount> byLevel(Office office) {
    return rows(office, grouped("level"));
  }

  /** A speech counts for each of its themes. */
  public List<TermCount> byTheme(Office office) {
    return rows(office, BY_THEME);
  }

  private static String grouped(String column) {
    return "select %1$s_id, min(%1$s_label), count(*) from speech where office = :office and %1$s_id is not null"
            .formatted(column)
        + " group by 1 order by 3 desc, 1";
  }

  private List<TermCount> rows(Office office, String query) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        database
            .createNativeQuery(query, Tuple.class)
            .setParameter("office", office.id())
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new TermCount(
                    new Labelled((String) row.get(0), (String) row.get(1)),
                    ((Number) row.get(2)).longValue()))
        .toList();
  }
}
