package io.wengao.corpus.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The files of jobs. Every method takes part in the caller's transaction. */
@ApplicationScoped
public class JobFiles implements PanacheRepositoryBase<JobFileRow, JobFileKey> {
  private static final int TOGETHER = 16;
  private static final long BYTES_TOGETHER = 2L * 1024 * 1024;

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

  List<Integer> settle(JobRow job, SortedMap<Integer, Outcome> outcomes) {
    List<Integer> settled = new ArrayList<>();
    if (outcomes.isEmpty()) {
      return settled;
    }
    for (JobFileRow row :
        list(
            "key.office = ?1 and key.jobId = ?2 and key.position in ?3 and outcome is null",
            job.key.office(),
            job.id(),
            outcomes.keySet())) {
      Outcome outcome = outcomes.get(row.position());
      if (outcome != null) {
        row.outcome = outcome.outcome();
        row.reason = outcome.reason();
        row.message = outcome.message();
        row.documentId = outcome.documentId();
        settled.add(row.position());
      }
    }
    return settled;
  }

  /**
   * The first files without an outcome, not many at a time; notes that reading them is begun once
   * more. One at which reading was begun before comes alone: if it ends the process again, it takes
   * no attempt from others.
   */
  public List<JobFileRow> next(Office office, String jobId) {
    List<JobFileRow> waiting =
        find(
                "key.office = ?1 and key.jobId = ?2 and outcome is null order by key.position",
                office.id(),
                jobId)
            .page(0, TOGETHER)
            .list();
    List<JobFileRow> next = new ArrayList<>();
    long bytes = 0;
    for (JobFileRow row : waiting) {
      bytes += row.sizeBytes;
      if (!next.isEmpty() && (row.attempts > 0 || bytes > BYTES_TOGETHER)) {
        break;
      }
      next.add(row);
      if (row.attempts > 0) {
        break;
      }
    }
    next.forEach(row -> row.attempts++);
    return List.copyOf(next);
  }

  /** The next files after a position that became documents, not many at a time. */
  public List<JobFileRow> imported(Office office, String jobId, int after) {
    return find(
            "key.office = ?1 and key.jobId = ?2 and key.position > ?3 and outcome = ?4 order by key.position",
            office.id(),
            jobId,
            after,
            FileOutcome.IMPORTED)
        .page(0, TOGETHER)
        .list();
  }

  /** Notes what should be known of files, by position. */
  public void note(Office office, String jobId, Map<Integer, String> messages) {
    messages.forEach(
        (position, message) -> {
          JobFileRow row = findById(new JobFileKey(office.id(), jobId, position));
          if (row != null) {
            row.message = message;
          }
        });
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
