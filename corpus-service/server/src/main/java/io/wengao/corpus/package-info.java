/**
 * The corpus subgraph: stores documents, reads them into speeches and searches them. Start at
 * {@link io.wengao.corpus.api.CorpusQueries} for what it answers and {@link
 * io.wengao.corpus.importing.ImportWork} for how a file comes in.
 */
@NullMarked
package io.wengao.corpus;

import org.jspecify.annotations.NullMarked;
