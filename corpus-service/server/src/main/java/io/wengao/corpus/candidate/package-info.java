/**
 * Pieces of passages that a draft may borrow. Start at {@link
 * io.wengao.corpus.candidate.CandidateFinder}. Offers too much rather than too little: whoever
 * composes has gates of its own. Must not know the wire.
 */
@NullMarked
package io.wengao.corpus.candidate;

import org.jspecify.annotations.NullMarked;
