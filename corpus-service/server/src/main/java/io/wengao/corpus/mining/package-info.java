/**
 * Wording mined from stored speeches, kept by wording and theme so that asking is quick however
 * many speeches there are. Start at {@link io.wengao.corpus.mining.MinedStore}; {@link
 * io.wengao.corpus.mining.MiningClock} is the stage that fills it after reading. What is worth
 * keeping is decided in {@code io.wengao.text.mining}. Must not know search, jobs or the wire.
 */
@NullMarked
package io.wengao.corpus.mining;

import org.jspecify.annotations.NullMarked;
