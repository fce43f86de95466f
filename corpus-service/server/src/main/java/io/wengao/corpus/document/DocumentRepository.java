package io.wengao.corpus.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Documents of an office. */
@ApplicationScoped
public class DocumentRepository implements PanacheRepositoryBase<DocumentRow, OfficeKey> {

  /** The documents there are of {@code ids}, by id. */
  public SequencedMap<String, DocumentRow> byIds(Office office, Collection<String> ids) {
    SequencedMap<String, DocumentRow> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      list("key.office = ?1 and key.id in ?2", office.id(), ids)
          .forEach(row -> found.put(row.id(), row));
    }
    return found;
  }

  /** Whether the office holds the document. */
  public boolean holds(Office office, String id) {
    return count("key.office = ?1 and key.id = ?2", office.id(), id) > 0;
  }

  /** Those of {@code ids} the office holds. */
  public Collection<String> idsHeld(Office office, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(
                "select d.key.id from DocumentRow d where d.key.office = ?1 and d.key.id in ?2",
                String.class)
            .setParameter(1, office.id())
            .setParameter(2, ids)
            .getResultList();
  }

  /** Revision of every document of the office by id, in order of ids. */
  @Transactional
  public SortedMap<String, Integer> revisions(Office office) {
    SortedMap<String, Integer> revisions = new TreeMap<>();
    List<Tuple> rows =
        getEntityManager()
            .createQuery(
                "select d.key.id, d.revision from DocumentRow d where d.key.office = ?1",
                Tuple.class)
            .setParameter(1, office.id())
            .getResultList();
    rows.forEach(row -> revisions.put(row.get(0, String.class), row.get(1, Integer.class)));
    return revisions;
  }

  /** Every office that holds a document, in order. */
  @Transactional
  public List<String> offices() {
    return getEntityManager()
        .createQuery(
            "select distinct d.key.office from DocumentRow d order by d.key.office", String.class)
        .getResultList();
  }

  /** Counts the revision up, because what is indexed of the document changes. */
  public void revise(Office office, String id) {
    update("revision = revision + 1 where key.office = ?1 and key.id = ?2", office.id(), id);
  }

  /** Deletes the document with all that hangs on it; whether it was there. */
  public boolean delete(Office office, String id) {
    return delete("key.office = ?1 and key.id = ?2", office.id(), id) > 0;
  }

  /**
   * Waits for anyone who imports or deletes the same document, then holds others off until the
   * transaction ends. So the same bytes imported twice at once become one document.
   */
  public void lock(Office office, String id) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) l")
        .setParameter(1, office.id() + "/" + id)
        .getSingleResult();
  }
}
