package io.wengao.corpus.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of jobs. Every method takes part in the caller's transaction. */
@ApplicationScoped
public class JobFiles implements PanacheRepositoryBase<JobFileRow, JobFileKey> {

  void add(Office office, String jobId, List<NewJob.WaitingFile> waiting) {
    for (int position = 0; position < waiting.size(); position++) {
      NewJob.WaitingFile file = waiting.get(position);
      JobFileRow row = new JobFileRow();
      row.key = new JobFileKey(office.id(), jobId, position);
      row.uploadId = file.uploadId();
      row.fileName = file.fileName();
      row.sizeBytes = file.sizeBytes();
      persist(row);
    }
  }

  boolean settle(JobRow job, int position, Outcome outcome) {
    JobFileKey key = new JobFileKey(job.key.office(), job.id(), position);
    JobFileRow row = findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || row.outcome != null) {
      return false;
    }
    row.outcome = outcome.outcome();
    row.reason = outcome.reason();
    row.message = outcome.message();
    row.documentId = outcome.documentId();
    return true;
  }

  /** The first file without an outcome; notes that reading it is begun once more. */
  public Optional<JobFileRow> next(Office office, String jobId) {
    Optional<JobFileRow> next =
        find(
                "key.office = ?1 and key.jobId = ?2 and outcome is null order by key.position",
                office.id(),
                jobId)
            .firstResultOptional();
    next.ifPresent(row -> row.attempts++);
    return next;
  }

  /** The files of the jobs, in order of each job's list. */
  public List<JobFileRow> ofJobs(Office office, Collection<String> jobIds) {
    return jobIds.isEmpty()
        ? List.of()
        : list(
            "key.office = ?1 and key.jobId in ?2 order by key.jobId, key.position",
            office.id(),
            jobIds);
  }
}
