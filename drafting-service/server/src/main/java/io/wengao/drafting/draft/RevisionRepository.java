package io.wengao.drafting.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionRow, RevisionRow.Key> {
  Optional<RevisionRow> find(Office office, String draftId, int revision) {
    return findByIdOptional(new RevisionRow.Key(office.id(), draftId, revision));
  }

  /** The latest revision of each draft that has one. */
  List<RevisionRow> latest(Office office, Collection<String> draftIds) {
    return list(
        "select r from RevisionRow r join DraftRow d on d.office = r.office and d.id = r.draftId"
            + " and d.revision = r.revision where r.office = ?1 and r.draftId in ?2",
        office.id(),
        draftIds);
  }

  /** From one revision to another, oldest first. */
  List<RevisionRow> between(Office office, String draftId, int from, int to) {
    return list(
        "office = ?1 and draftId = ?2 and revision >= ?3 and revision <= ?4 order by revision",
        office.id(),
        draftId,
        from,
        to);
  }

  /** Newest first, without the documents. */
  List<Revision> history(Office office, String draftId) {
    return getEntityManager()
        .createQuery(
            "select new io.wengao.drafting.draft.Revision(r.revision, r.cause, r.characters,"
                + " r.createdAt, r.editor, r.name) from RevisionRow r where r.office = ?1 and r.draftId = ?2 order by"
                + " r.revision desc",
            Revision.class)
        .setParameter(1, office.id())
        .setParameter(2, draftId)
        .getResultList();
  }
}
