/**
 * Pieces of passages that a draft may borrow. Start at {@link
 * io.wengao.corpus.candidate.CandidateFinder}, which cuts pieces from what a search finds or takes
 * mined ones ({@link io.wengao.corpus.mining.MinedStore}). Offers too much rather than too little:
 * whoever composes has gates of its own. Must not know the wire.
 */
@NullMarked
package io.wengao.corpus.candidate;

import org.jspecify.annotations.NullMarked;
