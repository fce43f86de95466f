/**
 * What a text means as a vector, computed in this process: no service outside is asked. Start at
 * {@link io.wengao.corpus.embedding.Embedder}. Must not know the database, the index or the wire.
 */
@NullMarked
package io.wengao.corpus.embedding;

import org.jspecify.annotations.NullMarked;
