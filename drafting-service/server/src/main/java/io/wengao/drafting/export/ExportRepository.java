package io.wengao.drafting.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<ExportRow, String> {
  Optional<SavedExport> byId(Office office, String id) {
    return read("e.office = ?1 and e.id = ?2", office.id(), id).stream().findFirst();
  }

  /** Files that have not expired, newest first. */
  List<SavedExport> ofDrafts(Office office, Collection<String> draftIds, Instant now) {
    return read(
        "e.office = ?1 and e.draftId in ?2 and e.expiresAt > ?3 order by e.createdAt desc, e.id",
        office.id(),
        draftIds,
        now);
  }

  /** Reads everything but the bytes. */
  private List<SavedExport> read(String where, Object... parameters) {
    var query =
        getEntityManager()
            .createQuery(
                "select new io.wengao.drafting.export.SavedExport(e.id, e.draftId, e.revision,"
                    + " e.format, e.fileName, '/exports/' || e.token, e.sizeBytes, e.createdAt,"
                    + " e.expiresAt) from ExportRow e where "
                    + where,
                SavedExport.class);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getResultList();
  }
}
