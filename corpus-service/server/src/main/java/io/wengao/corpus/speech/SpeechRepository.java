package io.wengao.corpus.speech;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Speeches of an office. */
@ApplicationScoped
public class SpeechRepository implements PanacheRepositoryBase<SpeechRow, OfficeKey> {

  /** The speeches there are of {@code ids}, by id. */
  public SequencedMap<String, SpeechRow> byIds(Office office, Collection<String> ids) {
    SequencedMap<String, SpeechRow> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      rows(office, ids).forEach(row -> found.put(row.id(), row));
    }
    return found;
  }

  /** An array is one parameter, however long: a list in HQL makes a statement anew each time. */
  @SuppressWarnings("unchecked")
  private List<SpeechRow> rows(Office office, Collection<String> ids) {
    return getEntityManager()
        .createNativeQuery(
            "select * from speech where office = :office and id = any(:ids)", SpeechRow.class)
        .setParameter("office", office.id())
        .setParameter("ids", ids.toArray(String[]::new))
        .setHint(HibernateHints.HINT_READ_ONLY, true)
        .getResultList();
  }

  /** The speeches of the documents, in order of the files. */
  public List<SpeechRow> ofDocuments(Office office, Collection<String> documentIds) {
    return documentIds.isEmpty()
        ? List.of()
        : list(
            "key.office = ?1 and documentId in ?2 order by documentId, index",
            office.id(),
            documentIds);
  }

  /**
   * A page of the list that {@code filter} and {@code order} make, after {@code after}, of at most
   * {@code first}.
   */
  public SpeechPage page(
      Office office,
      SpeechFilter filter,
      SpeechOrder order,
      SpeechPage.@Nullable Position after,
      int first) {
    SpeechConditions conditions = SpeechConditions.of(office, filter);
    long total = conditions.count(getEntityManager());
    List<Tuple> rows = conditions.list(getEntityManager(), order, after, first + 1);
    List<SpeechPage.Entry> entries = new ArrayList<>();
    for (Tuple row : rows.subList(0, Math.min(first, rows.size()))) {
      SpeechRow speech = row.get(0, SpeechRow.class);
      entries.add(
          new SpeechPage.Entry(
              new SpeechPage.Position(row.get(1, String.class), speech.id()), speech));
    }
    return new SpeechPage(List.copyOf(entries), rows.size() > first, total);
  }

  /** Ids of the documents with a speech that {@code filter} lets through, in order. */
  public List<String> documents(Office office, SpeechFilter filter) {
    return SpeechConditions.of(office, filter).documents(getEntityManager());
  }

  /** Code points that are not white space, over all speeches of the office. */
  public long characters(Office office) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(s.characterCount), 0) from SpeechRow s where s.key.office = ?1",
            Long.class)
        .setParameter(1, office.id())
        .getSingleResult();
  }
}
