/**
 * Which speeches of an office have wording in common, and which hold given words. Start at {@link
 * io.wengao.corpus.similarity.Duplicates} and {@link io.wengao.corpus.similarity.HeldWords}. The
 * comparing itself is {@code io.wengao.text.similarity}; this room keeps what it compares by. Must
 * not know jobs, search or the wire.
 */
@NullMarked
package io.wengao.corpus.similarity;

import org.jspecify.annotations.NullMarked;
