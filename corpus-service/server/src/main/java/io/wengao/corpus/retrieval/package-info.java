/**
 * Finding by words, by meaning, and by both. Start at {@link io.wengao.corpus.retrieval.Retrieval}.
 * Knows the index of words and the vectors; must not know the database, the framework or the wire.
 */
@NullMarked
package io.wengao.corpus.retrieval;

import org.jspecify.annotations.NullMarked;
