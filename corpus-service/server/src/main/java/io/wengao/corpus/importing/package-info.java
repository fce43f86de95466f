/**
 * Importing files as durable jobs: some files a checkpoint, their results and the checkpoint in one
 * transaction. Start at {@link io.wengao.corpus.importing.Imports}, then {@link
 * io.wengao.corpus.importing.ImportWork}. Must not know the wire.
 */
@NullMarked
package io.wengao.corpus.importing;

import org.jspecify.annotations.NullMarked;
