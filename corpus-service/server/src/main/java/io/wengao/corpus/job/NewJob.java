package io.wengao.corpus.job;

import io.wengao.corpus.document.Standing;
import java.util.List;

/**
 * A job about to be stored.
 *
 * @param kind what runs it: the name of a task of the scheduler
 * @param idempotencyKey chosen by the caller; the same key is the same job
 * @param standing standing of the documents to come
 * @param files those to import; none for a job that imports nothing
 * @param total how much there is to do
 */
public record NewJob(
    String kind, String idempotencyKey, Standing standing, List<WaitingFile> files, int total) {

  /** A job of nothing but files. */
  public NewJob(String kind, String idempotencyKey, Standing standing, List<WaitingFile> files) {
    this(kind, idempotencyKey, standing, files, files.size());
  }

  /** A file whose bytes wait as an upload. */
  public record WaitingFile(String uploadId, String fileName, long sizeBytes) {}
}
