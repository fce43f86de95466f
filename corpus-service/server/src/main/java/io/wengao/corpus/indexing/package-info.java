/**
 * Keeps the search index in step with the database, which is the truth. Start at {@link
 * io.wengao.corpus.indexing.IndexKeeper}. Knows documents, speeches and the index; must not know
 * jobs or the wire.
 */
@NullMarked
package io.wengao.corpus.indexing;

import org.jspecify.annotations.NullMarked;
