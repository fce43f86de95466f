package io.wengao.corpus.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wengao.corpus.job.JobFileRow;
import io.wengao.corpus.job.JobFiles;
import io.wengao.corpus.job.JobRow;
import io.wengao.corpus.job.JobState;
import io.wengao.corpus.job.JobStore;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.similarity.Duplicates;
import io.wengao.corpus.similarity.SimilarSpeech;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The transactions of comparing what a job imported. */
@ApplicationScoped
class ComparisonCheckpoints {
  private final JobStore jobs;
  private final JobFiles files;
  private final Uploads uploads;
  private final SpeechRepository speeches;
  private final Duplicates duplicates;

  ComparisonCheckpoints(
      JobStore jobs,
      JobFiles files,
      Uploads uploads,
      SpeechRepository speeches,
      Duplicates duplicates) {
    this.jobs = jobs;
    this.files = files;
    this.uploads = uploads;
    this.speeches = speeches;
    this.duplicates = duplicates;
  }

  /**
   * Compares the documents of the next files after a position, and notes at each file what it is a
   * copy of; the position of the last one, empty when there is none left.
   */
  @Transactional
  OptionalInt some(Office office, String jobId, int after) {
    List<JobFileRow> some = files.imported(office, jobId, after);
    if (some.isEmpty()) {
      return OptionalInt.empty();
    }
    duplicates.lock(office);
    Map<String, List<SpeechRow>> byDocument =
        speeches.ofDocuments(office, some.stream().map(JobFileRow::documentId).toList()).stream()
            .collect(groupingBy(SpeechRow::documentId, TreeMap::new, toList()));
    speeches.getEntityManager().clear();
    Map<Integer, String> notices = new TreeMap<>();
    for (JobFileRow file : some) {
      List<SimilarSpeech> similar = new ArrayList<>();
      for (SpeechRow speech : byDocument.getOrDefault(file.documentId(), List.of())) {
        similar.addAll(duplicates.compare(office, speech.id(), speech.text(), CopyNotice.MOST));
      }
      Optional<String> notice = CopyNotice.of(similar);
      notice.ifPresent(it -> notices.put(file.position(), it));
    }
    files.note(office, jobId, notices);
    return OptionalInt.of(some.getLast().position());
  }

  /** Says that all is compared. */
  @Transactional
  void compared() {
    duplicates.compared();
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
}
