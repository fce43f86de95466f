package io.wengao.corpus.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Jobs and their files. Every method takes part in the caller's transaction, and every change
 * counts the version up.
 */
@ApplicationScoped
public class JobStore implements PanacheRepositoryBase<JobRow, OfficeKey> {
  private static final String INSERT =
      """
      insert into job (office, id, kind, state, idempotency_key, standing, total, done, cancel_requested, version, created_at)
      values (:office, :id, :kind, 'QUEUED', :key, :standing, :total, 0, false, 1, :now)
      on conflict (office, idempotency_key) do nothing""";

  private final JobFiles files;

  JobStore(JobFiles files) {
    this.files = files;
  }

  /**
   * Stores a queued job under {@code id}; false when the office already has a job with its
   * idempotency key. Waits for a transaction that is just storing one with the same key.
   */
  public boolean insert(Office office, String id, NewJob job) {
    int inserted =
        getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter("office", office.id())
            .setParameter("id", id)
            .setParameter("kind", job.kind())
            .setParameter("key", job.idempotencyKey())
            .setParameter("standing", job.standing().name())
            .setParameter("total", job.total())
            .setParameter("now", Instant.now())
            .executeUpdate();
    if (inserted == 1) {
      files.add(office, id, job.files());
    }
    return inserted == 1;
  }

  public Optional<JobRow> byKey(Office office, String idempotencyKey) {
    return find("key.office = ?1 and idempotencyKey = ?2", office.id(), idempotencyKey)
        .firstResultOptional();
  }

  public Optional<JobRow> byId(Office office, String id) {
    return findByIdOptional(office.key(id));
  }

  public SequencedMap<String, JobRow> byIds(Office office, List<String> ids) {
    SequencedMap<String, JobRow> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      list("key.office = ?1 and key.id in ?2", office.id(), ids)
          .forEach(row -> found.put(row.id(), row));
    }
    return found;
  }

  /** The job, held against every other change until the transaction ends. */
  public Optional<JobRow> locked(Office office, String id) {
    return findByIdOptional(office.key(id), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether a job of any office waits to begin. */
  public boolean anyQueued() {
    return count("state = ?1", JobState.QUEUED) > 0;
  }

  /** Place in the queue of all offices' jobs, from 1; null when it does not wait. */
  public @Nullable Integer queuePosition(JobRow job) {
    if (job.state != JobState.QUEUED) {
      return null;
    }
    long before =
        count(
            "state = ?1 and (createdAt < ?2 or createdAt = ?2 and key.id < ?3)",
            JobState.QUEUED,
            job.createdAt,
            job.id());
    return Math.toIntExact(before + 1);
  }

  /** Marks the job as running, unless it is over or asked to stop. */
  public boolean begin(JobRow job) {
    if (job.state.terminal() || job.cancelRequested) {
      return false;
    }
    job.state = JobState.RUNNING;
    job.version++;
    return true;
  }

  /**
   * Records the outcomes of files by their position, and that they are done; the positions of those
   * that had none before. The job must be {@linkplain #locked locked}.
   */
  public List<Integer> settle(JobRow job, SortedMap<Integer, Outcome> outcomes) {
    List<Integer> settled = files.settle(job, outcomes);
    if (!settled.isEmpty()) {
      job.done += settled.size();
      job.version++;
    }
    return settled;
  }

  /** Records that so much more is done. The job must be {@linkplain #locked locked}. */
  public void count(JobRow job, int more) {
    job.done += more;
    job.version++;
  }

  /**
   * Asks the job to stop: one that waits is over at once, one that runs after the files it is at.
   */
  public void requestCancel(JobRow job) {
    if (job.state.terminal() || job.cancelRequested) {
      return;
    }
    job.cancelRequested = true;
    job.version++;
    if (job.state == JobState.QUEUED) {
      finish(job, JobState.CANCELLED, null);
    }
  }

  /** Whether someone asked the job to stop. */
  public boolean cancelRequested(JobRow job) {
    return job.cancelRequested;
  }

  /** Ends the job. */
  public void finish(JobRow job, JobState state, @Nullable String failure) {
    job.state = state;
    job.failure = failure;
    job.finishedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    job.version++;
  }
}
