package io.wengao.corpus.speech;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Passages of an office. */
@ApplicationScoped
public class PassageRepository implements PanacheRepositoryBase<PassageRow, OfficeKey> {

  /** The passages there are of {@code ids}, by id. */
  public SequencedMap<String, PassageRow> byIds(Office office, Collection<String> ids) {
    SequencedMap<String, PassageRow> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      list("key.office = ?1 and key.id in ?2", office.id(), ids)
          .forEach(row -> found.put(row.id(), row));
    }
    return found;
  }

  /** The passages of the speeches, in order of the texts. */
  public List<PassageRow> ofSpeeches(Office office, Collection<String> speechIds) {
    return speechIds.isEmpty()
        ? List.of()
        : list(
            "key.office = ?1 and speechId in ?2 order by speechId, index", office.id(), speechIds);
  }
}
