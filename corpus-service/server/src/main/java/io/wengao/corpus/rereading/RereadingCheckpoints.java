package io.wengao.corpus.rereading;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.document.DocumentRow;
import io.wengao.corpus.document.Originals;
import io.wengao.corpus.job.JobRow;
import io.wengao.corpus.job.JobState;
import io.wengao.corpus.job.JobStore;
import io.wengao.corpus.office.Office;
import io.wengao.text.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The transactions of reading again: each leaves the job in a state from which any process can go
 * on.
 */
@ApplicationScoped
class RereadingCheckpoints {
  private final JobStore jobs;
  private final RereadRows rows;
  private final DocumentRepository documents;
  private final Originals originals;
  private final NewReading readings;

  RereadingCheckpoints(
      JobStore jobs,
      RereadRows rows,
      DocumentRepository documents,
      Originals originals,
      NewReading readings) {
    this.jobs = jobs;
    this.rows = rows;
    this.documents = documents;
    this.originals = originals;
    this.readings = readings;
  }

  /**
   * A document to read.
   *
   * @param attempts how often that was begun, this time included
   */
  record Next(int position, String documentId, int attempts) {}

  /** What there is to read. */
  record Original(String fileName, byte[] bytes) {}

  /** Marks the job as running; false when there is nothing to do any more. */
  @Transactional
  boolean begin(Office office, String jobId) {
    return jobs.locked(office, jobId).map(jobs::begin).orElse(false);
  }

  /** The next document; its attempts are counted before the reading begins. */
  @Transactional
  Optional<Next> next(Office office, String jobId) {
    boolean wanted =
        jobs.byId(office, jobId)
            .map(job -> job.state() == JobState.RUNNING && !jobs.cancelRequested(job))
            .orElse(false);
    Optional<RereadRow> row = wanted ? rows.waiting(office, jobId) : Optional.empty();
    row.ifPresent(it -> it.attempts++);
    return row.map(it -> new Next(it.position(), it.documentId(), it.attempts()));
  }

  /** The bytes kept of a document; empty when it was deleted. */
  @Transactional
  Optional<Original> original(Office office, String documentId) {
    return documents
        .findByIdOptional(office.key(documentId))
        .flatMap(
            row ->
                originals
                    .bytes(office, documentId)
                    .map(bytes -> new Original(row.fileName(), bytes)));
  }

  /** Records what cannot be done. */
  @Transactional
  void settle(Office office, String jobId, Next next, RereadOutcome outcome, String message) {
    settle(office, jobId, next.position(), outcome, message, List.of());
  }

  /**
   * Compares a reading with what is stored, writes it unless the job is a dry run, and records what
   * is otherwise, all at once; whether the document was changed.
   */
  @Transactional
  boolean settle(Office office, String jobId, Next next, Reading.Accepted reading) {
    boolean dryRun = rows.order(office, jobId).map(RereadRows.Order::dryRun).orElse(true);
    documents.lock(office, next.documentId());
    DocumentRow document = documents.findById(office.key(next.documentId()));
    if (document == null) {
      settle(office, jobId, next, RereadOutcome.GONE, "文件已删除。");
      return false;
    }
    boolean cleaned = !document.removed().equals(reading.removed());
    List<SpeechChange> changes = readings.compare(office, document, reading);
    boolean changed = cleaned || !changes.isEmpty();
    if (!settle(
        office,
        jobId,
        next.position(),
        changed ? RereadOutcome.CHANGED : RereadOutcome.UNCHANGED,
        cleaned ? "清理掉的内容有变化。" : "",
        changes)) {
      return false;
    }
    if (dryRun) {
      return false;
    }
    if (changed) {
      readings.apply(office, next.documentId(), reading);
    } else {
      readings.confirm(office, next.documentId());
    }
    return changed;
  }

  /** False when the job is over or the document has an outcome already. */
  private boolean settle(
      Office office,
      String jobId,
      int position,
      RereadOutcome outcome,
      String message,
      List<SpeechChange> changes) {
    JobRow job = jobs.locked(office, jobId).orElseThrow();
    RereadRow row = rows.findById(new RereadKey(office.id(), jobId, position));
    if (job.state() != JobState.RUNNING || row == null || row.outcome() != null) {
      return false;
    }
    row.outcome = outcome;
    row.message = message.isEmpty() ? null : message;
    row.changes = changes;
    jobs.count(job, 1);
    rows.flush();
    return true;
  }

  /** Ends the job: cancelled when it was asked to stop with documents left, else succeeded. */
  @Transactional
  void end(Office office, String jobId) {
    JobRow job = jobs.locked(office, jobId).orElse(null);
    if (job != null && !job.state().terminal()) {
      jobs.finish(job, job.done() < job.total() ? JobState.CANCELLED : JobState.SUCCEEDED, null);
    }
  }
}
