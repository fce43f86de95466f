package io.wengao.drafting.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<JobRow, JobRow.Key> {
  /** The row, locked until the transaction ends. */
  Optional<JobRow> locked(Office office, String id) {
    return findByIdOptional(new JobRow.Key(office.id(), id), LockModeType.PESSIMISTIC_WRITE);
  }

  List<JobRow> byId(Office office, Collection<String> ids) {
    return list("office = ?1 and id in ?2", office.id(), ids);
  }

  List<JobRow> byDraft(Office office, Collection<String> draftIds) {
    return list("office = ?1 and draftId in ?2", office.id(), draftIds);
  }

  /** Revision of a draft and version of its job. */
  Optional<Versions> versions(Office office, String draftId) {
    return getEntityManager()
        .createQuery(
            "select new io.wengao.drafting.job.JobRepository$Versions(d.revision, j.version) from"
                + " DraftRow d join JobRow j on j.office = d.office and j.draftId = d.id where"
                + " d.office = ?1 and d.id = ?2",
            Versions.class)
        .setParameter(1, office.id())
        .setParameter(2, draftId)
        .getResultStream()
        .findFirst();
  }

  record Versions(int revision, int version) {}

  /** Jobs of all offices that start before this one. */
  int ahead(JobRow row) {
    return (int)
        count(
            "state = ?1 and (createdAt < ?2 or (createdAt = ?2 and id < ?3))",
            JobState.QUEUED,
            row.createdAt,
            row.id);
  }
}
