package io.wengao.corpus.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.wengao.corpus.job.JobRow;
import io.wengao.corpus.job.JobRunner;
import io.wengao.corpus.job.JobStore;
import io.wengao.corpus.job.NewJob;
import io.wengao.corpus.job.NewJob.WaitingFile;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes orders to import. When a call returns, job and bytes are committed. */
@ApplicationScoped
public class Imports {
  /** Kind of the jobs, and name of their task. */
  public static final String KIND = "import";

  private static final int SECONDS = 900;

  private final JobStore jobs;
  private final Uploads uploads;
  private final JobRunner runner;
  private final Duration patience;

  /**
   * @param patience how long a file waits for an order before its bytes are forgotten
   */
  Imports(
      JobStore jobs,
      Uploads uploads,
      JobRunner runner,
      @ConfigProperty(name = "wengao.import.uploads-kept", defaultValue = "24H")
          Duration patience) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.runner = runner;
    this.patience = patience;
  }

  /**
   * Stores the order with its bytes and queues its job; an order whose key is known is the job of
   * that key.
   */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  public Submission submit(Office office, ImportOrder order) {
    Optional<JobRow> known = jobs.byKey(office, order.idempotencyKey());
    if (known.isPresent()) {
      return new Submission.Accepted(known.get().id());
    }
    String jobId = UUID.randomUUID().toString();
    List<WaitingFile> waiting = new ArrayList<>();
    for (IncomingFile file : order.files()) {
      Optional<WaitingFile> stored = store(office, jobId, file);
      if (stored.isEmpty()) {
        QuarkusTransaction.setRollbackOnly();
        return new Submission.UnknownUpload(
            waiting.size(), file instanceof IncomingFile.Uploaded(String id) ? id : "");
      }
      waiting.add(stored.get());
    }
    if (jobs.insert(
        office, jobId, new NewJob(KIND, order.idempotencyKey(), order.standing(), waiting))) {
      runner.schedule(office, KIND, jobId);
      return new Submission.Accepted(jobId);
    }
    // someone was faster with the same key: their job it is, and the bytes stored here are taken
    // back
    QuarkusTransaction.setRollbackOnly();
    return new Submission.Accepted(jobs.byKey(office, order.idempotencyKey()).orElseThrow().id());
  }

  private Optional<WaitingFile> store(Office office, String jobId, IncomingFile file) {
    return switch (file) {
      case IncomingFile.Text text -> Optional.of(uploads.store(office, jobId, text));
      case IncomingFile.OnDisk onDisk -> Optional.of(uploads.store(office, jobId, onDisk));
      case IncomingFile.Uploaded(String uploadId) -> uploads.claim(office, jobId, uploadId);
    };
  }

  /**
   * Keeps files without importing them; answers the ids by which an order may refer to them. Files
   * that nobody ordered in time make room for them.
   */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  public List<String> keep(Office office, List<IncomingFile.OnDisk> files) {
    uploads.dropUnclaimed(Instant.now().minus(patience));
    return files.stream().map(file -> uploads.store(office, null, file).uploadId()).toList();
  }

  /** Asks a job to stop; files already imported stay. False when the office has no such job. */
  @Transactional
  public boolean cancel(Office office, String jobId) {
    Optional<JobRow> job = jobs.locked(office, jobId).filter(row -> row.kind().equals(KIND));
    job.ifPresent(
        row -> {
          jobs.requestCancel(row);
          if (row.state().terminal()) {
            uploads.dropAll(office, jobId);
          }
        });
    return job.isPresent();
  }
}
