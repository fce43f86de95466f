package io.wengao.corpus.importing;

import io.wengao.corpus.job.JobFileRow;
import io.wengao.corpus.job.JobFiles;
import io.wengao.corpus.job.JobRow;
import io.wengao.corpus.job.JobRunner;
import io.wengao.corpus.job.JobState;
import io.wengao.corpus.job.JobStore;
import io.wengao.corpus.job.Outcome;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.similarity.Duplicates;
import io.wengao.corpus.speech.DocumentRows;
import io.wengao.corpus.speech.SpeechRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of an import: each leaves the job in a state from which any process can go on.
 */
@ApplicationScoped
class ImportCheckpoints {
  private final JobStore jobs;
  private final JobFiles files;
  private final Uploads uploads;
  private final NewDocuments documents;
  private final Duplicates duplicates;
  private final JobRunner runner;

  ImportCheckpoints(
      JobStore jobs,
      JobFiles files,
      Uploads uploads,
      NewDocuments documents,
      Duplicates duplicates,
      JobRunner runner) {
    this.jobs = jobs;
    this.files = files;
    this.uploads = uploads;
    this.documents = documents;
    this.duplicates = duplicates;
    this.runner = runner;
  }

  /** Marks the job as running; false when there is nothing to do any more. */
  @Transactional
  boolean begin(Office office, String jobId) {
    return jobs.locked(office, jobId).map(jobs::begin).orElse(false);
  }

  /**
   * The next files to read, their attempts counted before the reading begins; none when none is
   * left or wanted.
   */
  @Transactional
  List<JobFileRow> next(Office office, String jobId) {
    boolean wanted =
        jobs.byId(office, jobId)
            .map(job -> job.state() == JobState.RUNNING && !jobs.cancelRequested(job))
            .orElse(false);
    return wanted ? files.next(office, jobId) : List.of();
  }

  /** The bytes of files by their position. */
  @Transactional
  SortedMap<Integer, byte[]> bytes(Office office, List<JobFileRow> of) {
    SortedMap<Integer, byte[]> bytes = new TreeMap<>();
    for (JobFileRow file : of) {
      int size = Math.toIntExact(file.sizeBytes());
      bytes.put(file.position(), uploads.bytes(office, file.uploadId(), size));
    }
    return bytes;
  }

  /** Those of the documents that the office holds already. */
  @Transactional
  Collection<String> held(Office office, Collection<String> documentIds) {
    return documents.held(office, documentIds);
  }

  /**
   * Stores what was read and records the outcome of each file; the new documents. A file whose
   * document was deleted since it was looked up keeps waiting.
   */
  @Transactional
  List<DocumentRows> settle(Office office, String jobId, List<ReadFile> read) {
    JobRow before = jobs.locked(office, jobId).orElseThrow();
    if (before.state() != JobState.RUNNING) {
      return List.of();
    }
    List<ReadFile.Accepted> accepted = new ArrayList<>();
    for (ReadFile one : read) {
      if (one instanceof ReadFile.Accepted it) {
        accepted.add(it);
      }
    }
    SequencedMap<Integer, DocumentRows> stored =
        documents.store(office, accepted, before.standing());
    for (DocumentRows rows : stored.values()) {
      for (SpeechRows speech : rows.speeches()) {
        duplicates.await(office, speech.speech().id(), speech.speech().text());
      }
    }
    SortedMap<Integer, Outcome> outcomes = new TreeMap<>();
    for (ReadFile one : read) {
      int position = one.file().position();
      outcome(office, one, stored.get(position))
          .ifPresent(outcome -> outcomes.put(position, outcome));
    }
    List<Integer> settled = jobs.settle(jobs.locked(office, jobId).orElseThrow(), outcomes);
    uploads.drop(
        office,
        read.stream()
            .map(ReadFile::file)
            .filter(file -> settled.contains(file.position()))
            .map(JobFileRow::uploadId)
            .toList());
    return List.copyOf(stored.values());
  }

  private Optional<Outcome> outcome(Office office, ReadFile read, @Nullable DocumentRows stored) {
    return switch (read) {
      case ReadFile.Refused refused ->
          Optional.of(Outcome.refused(refused.reason(), refused.message()));
      case ReadFile.Held held ->
          documents.held(office, List.of(held.documentId())).isEmpty()
              ? Optional.empty()
              : Optional.of(Outcome.duplicate(held.documentId()));
      case ReadFile.Accepted accepted ->
          Optional.of(
              stored == null
                  ? Outcome.duplicate(accepted.documentId())
                  : Outcome.imported(accepted.documentId(), null));
    };
  }

  /** Whether imports wait to begin, of whatever office. */
  @Transactional
  boolean othersWait() {
    return jobs.anyQueued();
  }

  /** Has what was stored compared once nothing else waits. */
  @Transactional
  void compareLater(Office office, String jobId) {
    boolean open = jobs.locked(office, jobId).map(job -> !job.state().terminal()).orElse(false);
    if (open) {
      runner.schedule(office, Comparisons.KIND, jobId);
    }
  }
}
