package io.wengao.corpus.job;

import io.wengao.corpus.document.Standing;
import java.util.List;

/**
 * A job about to be stored.
 *
 * @param kind what runs it: the name of a task of the scheduler
 * @param idempotencyKey chosen by the caller; the same key is the same job
 * @param standing standing of the documents to come
 * @param files at least one
 */
public record NewJob(
    String kind, String idempotencyKey, Standing standing, List<WaitingFile> files) {

  /** A file whose bytes wait as an upload. */
  public record WaitingFile(String uploadId, String fileName, long sizeBytes) {}
}
