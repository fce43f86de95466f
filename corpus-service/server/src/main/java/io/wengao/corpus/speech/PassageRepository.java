package io.wengao.corpus.speech;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hibernate.jpa.HibernateHints;

/** Passages of an office. */
@ApplicationScoped
public class PassageRepository implements PanacheRepositoryBase<PassageRow, OfficeKey> {

  /** The passages there are of {@code ids}, by id. */
  public SequencedMap<String, PassageRow> byIds(Office office, Collection<String> ids) {
    SequencedMap<String, PassageRow> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      rows(office, ids).forEach(row -> found.put(row.id(), row));
    }
    return found;
  }

  /** An array is one parameter, however long: a list in HQL makes a statement anew each time. */
  @SuppressWarnings("unchecked")
  private List<PassageRow> rows(Office office, Collection<String> ids) {
    return getEntityManager()
        .createNativeQuery(
            "select * from passage where office = :office and id = any(:ids)", PassageRow.class)
        .setParameter("office", office.id())
        .setParameter("ids", ids.toArray(String[]::new))
        .setHint(HibernateHints.HINT_READ_ONLY, true)
        .getResultList();
  }

  /** The passages of the speeches, in order of the texts. */
  public List<PassageRow> ofSpeeches(Office office, Collection<String> speechIds) {
    return speechIds.isEmpty()
        ? List.of()
        : list(
            "key.office = ?1 and speechId in ?2 order by speechId, index", office.id(), speechIds);
  }
}
