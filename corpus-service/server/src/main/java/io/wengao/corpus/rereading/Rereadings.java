package io.wengao.corpus.rereading;

import io.wengao.corpus.document.Standing;
import io.wengao.corpus.job.JobRow;
import io.wengao.corpus.job.JobRunner;
import io.wengao.corpus.job.JobStore;
import io.wengao.corpus.job.NewJob;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes orders to read documents again, and tells how far they are. */
@ApplicationScoped
public class Rereadings {
  /** Kind of the jobs, and name of their task. */
  static final String KIND = "reprocess";

  /** Keys of these jobs are apart from those of imports. */
  private static final String KEYS = KIND + "/";

  private final JobStore jobs;
  private final RereadRows rows;
  private final JobRunner runner;
  private final SpeechRepository speeches;

  Rereadings(JobStore jobs, RereadRows rows, JobRunner runner, SpeechRepository speeches) {
    this.jobs = jobs;
    this.rows = rows;
    this.runner = runner;
    this.speeches = speeches;
  }

  /**
   * Stores an order and queues its job; an order whose key is known is the job of that key. The id
   * of the job, empty when the order means no document.
   */
  @Transactional
  public Optional<String> submit(Office office, RereadingOrder order) {
    String key = KEYS + order.idempotencyKey();
    Optional<JobRow> known = jobs.byKey(office, key);
    if (known.isPresent()) {
      return known.map(JobRow::id);
    }
    List<String> documents = documents(office, order.which());
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    String jobId = UUID.randomUUID().toString();
    // The standing of documents is not touched; the column is for imports.
    NewJob job = new NewJob(KIND, key, Standing.SAMPLE, List.of(), documents.size());
    if (jobs.insert(office, jobId, job)) {
      rows.add(office, jobId, order.dryRun(), order.person(), documents);
      runner.schedule(office, KIND, jobId);
      return Optional.of(jobId);
    }
    return jobs.byKey(office, key).map(JobRow::id);
  }

  private List<String> documents(Office office, RereadingOrder.Which which) {
    return switch (which) {
      case RereadingOrder.Which.Named(var ids) ->
          speeches.byIds(office, ids).values().stream()
              .map(SpeechRow::documentId)
              .distinct()
              .sorted()
              .toList();
      case RereadingOrder.Which.Filtered(var filter) -> speeches.documents(office, filter);
    };
  }

  /** The job; empty when the office has none of this id that reads again. */
  @Transactional
  public Optional<Rereading> find(Office office, String jobId) {
    return jobs.byId(office, jobId)
        .flatMap(
            job ->
                rows.order(office, jobId)
                    .map(
                        order ->
                            new Rereading(
                                job,
                                order.dryRun(),
                                order.person(),
                                rows.changed(office, jobId),
                                jobs.queuePosition(job),
                                !job.state().terminal() && !jobs.cancelRequested(job))));
  }

  /**
   * Documents of a job that have an outcome, in its order, after a position.
   *
   * @param changed only those that read otherwise
   */
  @Transactional
  public List<RereadRow> documents(
      Office office, String jobId, int after, boolean changed, int most) {
    return rows.after(office, jobId, after, changed, most);
  }

  /** Asks a job to stop; documents done by then stay so. False when there is no such job. */
  @Transactional
  public boolean cancel(Office office, String jobId) {
    if (rows.order(office, jobId).isEmpty()) {
      return false;
    }
    jobs.locked(office, jobId).ifPresent(jobs::requestCancel);
    return true;
  }
}
