package io.wengao.corpus.importing;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.document.DocumentRow;
import io.wengao.corpus.document.Originals;
import io.wengao.corpus.document.Standing;
import io.wengao.corpus.job.JobFileRow;
import io.wengao.corpus.job.JobFiles;
import io.wengao.corpus.job.JobRow;
import io.wengao.corpus.job.JobState;
import io.wengao.corpus.job.JobStore;
import io.wengao.corpus.job.Outcome;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.similarity.Duplicates;
import io.wengao.corpus.similarity.SimilarSpeech;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.corpus.speech.SpeechRows;
import io.wengao.text.Reading;
import io.wengao.text.Speech;
import io.wengao.text.SpeechReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of an import: each leaves the job in a state from which any process can go on.
 */
@ApplicationScoped
class ImportCheckpoints {
  private final JobStore jobs;
  private final JobFiles files;
  private final Uploads uploads;
  private final DocumentRepository documents;
  private final Originals originals;
  private final SpeechRepository speeches;
  private final PassageRepository passages;
  private final Duplicates duplicates;

  ImportCheckpoints(
      JobStore jobs,
      JobFiles files,
      Uploads uploads,
      DocumentRepository documents,
      Originals originals,
      SpeechRepository speeches,
      PassageRepository passages,
      Duplicates duplicates) {
    this.jobs = jobs;
    this.files = files;
    this.uploads = uploads;
    this.documents = documents;
    this.originals = originals;
    this.speeches = speeches;
    this.passages = passages;
    this.duplicates = duplicates;
  }

  /** Marks the job as running; false when there is nothing to do any more. */
  @Transactional
  boolean begin(Office office, String jobId) {
    return jobs.locked(office, jobId).map(jobs::begin).orElse(false);
  }

  /**
   * The next file to read, its attempt counted before the reading begins; empty when none is left
   * or wanted.
   */
  @Transactional
  Optional<JobFileRow> next(Office office, String jobId) {
    boolean wanted = jobs.byId(office, jobId).map(job -> !jobs.cancelRequested(job)).orElse(false);
    return wanted ? files.next(office, jobId) : Optional.empty();
  }

  @Transactional
  byte[] bytes(Office office, JobFileRow file) {
    return uploads.bytes(office, file.uploadId(), Math.toIntExact(file.sizeBytes()));
  }

  /** Records that a file is not taken. */
  @Transactional
  void refuse(Office office, JobFileRow file, String reason, String message) {
    settle(
        office,
        file,
        jobs.locked(office, file.jobId()).orElseThrow(),
        Outcome.refused(reason, message));
  }

  /**
   * Records a file whose bytes the office holds already, before they are read again; whether it is
   * one.
   */
  @Transactional
  boolean isDuplicate(Office office, JobFileRow file, String documentId) {
    if (!documents.holds(office, documentId)) {
      return false;
    }
    JobRow job = jobs.locked(office, file.jobId()).orElseThrow();
    settle(office, file, job, Outcome.duplicate(documentId));
    return true;
  }

  /** Stores what was read of a file with its outcome; whether it became a new document. */
  @Transactional
  boolean store(Office office, JobFileRow file, String documentId, Reading.Accepted reading) {
    JobRow job = jobs.locked(office, file.jobId()).orElseThrow();
    if (job.state() != JobState.RUNNING) {
      return false;
    }
    documents.lock(office, documentId);
    if (documents.holds(office, documentId)) {
      settle(office, file, job, Outcome.duplicate(documentId));
      return false;
    }
    List<SpeechRow> stored = store(office, file, documentId, reading, job.standing());
    settle(office, file, job, Outcome.imported(documentId, copies(office, stored)));
    return true;
  }

  /**
   * Makes the speeches ones that later ones are compared with, and names what they are copies of.
   */
  private @Nullable String copies(Office office, List<SpeechRow> stored) {
    List<SimilarSpeech> similar = new ArrayList<>();
    for (SpeechRow speech : stored) {
      similar.addAll(duplicates.of(office, speech.id(), speech.text(), CopyNotice.MOST));
      duplicates.keep(office, speech.id(), speech.text());
    }
    return CopyNotice.of(similar).orElse(null);
  }

  private List<SpeechRow> store(
      Office office,
      JobFileRow file,
      String documentId,
      Reading.Accepted reading,
      Standing standing) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    DocumentRow.Source source =
        new DocumentRow.Source(
            file.fileName(),
            reading.mediaType(),
            reading.charset(),
            file.sizeBytes(),
            reading.removed(),
            SpeechReader.VERSION);
    documents.persistAndFlush(new DocumentRow(office, documentId, source, standing, now));
    originals.keep(office, documentId, file.uploadId());
    List<SpeechRow> stored = new ArrayList<>();
    for (Speech speech : reading.speeches()) {
      SpeechRows rows = SpeechRows.of(office, documentId, speech, standing, now);
      speeches.persist(rows.speech());
      passages.persist(rows.passages());
      stored.add(rows.speech());
    }
    speeches.flush();
    return stored;
  }

  private void settle(Office office, JobFileRow file, JobRow job, Outcome outcome) {
    if (jobs.settle(job, file.position(), outcome)) {
      uploads.drop(office, file.uploadId());
    }
  }

  /** Ends the job: cancelled when it was asked to stop with files left, else succeeded. */
  @Transactional
  void end(Office office, String jobId) {
    JobRow job = jobs.locked(office, jobId).orElse(null);
    if (job == null || job.state().terminal()) {
      return;
    }
    jobs.finish(job, job.done() < job.total() ? JobState.CANCELLED : JobState.SUCCEEDED, null);
    uploads.dropAll(office, jobId);
  }

  /** Ends a job that cannot go on. */
  @Transactional
  void fail(Office office, String jobId, String failure) {
    jobs.locked(office, jobId)
        .filter(job -> !job.state().terminal())
        .ifPresent(
            job -> {
              jobs.finish(job, JobState.FAILED, failure);
              uploads.dropAll(office, jobId);
            });
  }
}
