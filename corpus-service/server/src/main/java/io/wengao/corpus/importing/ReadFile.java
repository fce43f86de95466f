package io.wengao.corpus.importing;

import io.wengao.corpus.job.JobFileRow;
import io.wengao.text.Reading;

/** What came of reading a file, before it is recorded. */
sealed interface ReadFile {
  JobFileRow file();

  /** It is not taken. */
  record Refused(JobFileRow file, String reason, String message) implements ReadFile {}

  /** The office holds its bytes already; it was not read again. */
  record Held(JobFileRow file, String documentId) implements ReadFile {}

  /** It can become a document. */
  record Accepted(JobFileRow file, String documentId, Reading.Accepted reading)
      implements ReadFile {}
}
