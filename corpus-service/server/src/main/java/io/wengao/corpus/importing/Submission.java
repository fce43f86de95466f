package io.wengao.corpus.importing;

/** What became of an order to import. */
public sealed interface Submission {

  /** The order is committed, now or by an earlier call with its key. */
  record Accepted(String jobId) implements Submission {}

  /** Nothing was stored: a file refers to an upload that does not exist or was imported already. */
  record UnknownUpload(int file, String uploadId) implements Submission {}
}
