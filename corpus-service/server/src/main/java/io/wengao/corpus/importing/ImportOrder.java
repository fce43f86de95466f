package io.wengao.corpus.importing;

import io.wengao.corpus.document.Standing;
import java.util.List;

/**
 * What is to be imported.
 *
 * @param idempotencyKey chosen by the caller; the same key is the same job
 * @param standing standing of the documents to come
 * @param files at least one
 */
public record ImportOrder(String idempotencyKey, Standing standing, List<IncomingFile> files) {}
