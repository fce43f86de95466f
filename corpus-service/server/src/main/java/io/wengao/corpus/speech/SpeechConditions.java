package io.wengao.corpus.speech;

import io.wengao.corpus.office.Office;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A filter as HQL with its parameters; values never become part of the text. */
final class SpeechConditions {
  private final StringJoiner where = new StringJoiner(" and ");
  private final SequencedMap<String, Object> parameters = new LinkedHashMap<>();

  private SpeechConditions() {}

  static SpeechConditions of(Office office, SpeechFilter filter) {
    SpeechConditions all = new SpeechConditions();
    all.add("s.key.office = :office", "office", office.id());
    all.add("s.kindId = :kind", "kind", filter.kind());
    all.add("s.occasionId = :occasion", "occasion", filter.occasion());
    all.add("s.levelId = :level", "level", filter.level());
    all.add("array_contains(s.themeIds, :theme)", "theme", filter.theme());
    all.add("s.year >= :yearFrom", "yearFrom", filter.yearFrom());
    all.add("s.year <= :yearTo", "yearTo", filter.yearTo());
    all.add("s.standing = :standing", "standing", filter.standing());
    return all;
  }

  private void add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      where.add(condition);
      parameters.put(name, value);
    }
  }

  long count(EntityManager database) {
    return bind(database.createQuery("select count(*) from SpeechRow s where " + where, Long.class))
        .getSingleResult();
  }

  List<String> documents(EntityManager database) {
    String query =
        "select distinct s.documentId from SpeechRow s where " + where + " order by s.documentId";
    return bind(database.createQuery(query, String.class)).getResultList();
  }

  List<Tuple> list(
      EntityManager database, SpeechOrder order, SpeechPage.@Nullable Position after, int limit) {
    String compare = order.descending() ? "<" : ">";
    String direction = order.descending() ? " desc" : " asc";
    if (after != null) {
      String key = order.key();
      where.add("(" + key + " " + compare + " :key or (" + key + " = :key and s.key.id > :id))");
      parameters.put("key", after.key() == null ? "" : after.key());
      parameters.put("id", after.id());
    }
    String query =
        ("select s, " + order.key() + " from SpeechRow s where " + where)
            + (" order by " + order.key() + direction + ", s.key.id");
    return bind(database.createQuery(query, Tuple.class)).setMaxResults(limit).getResultList();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
      query.setParameter(parameter.getKey(), parameter.getValue());
    }
    return query;
  }
}
