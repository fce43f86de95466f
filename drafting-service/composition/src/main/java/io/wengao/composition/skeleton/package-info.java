/**
 * The bank: skeletons of argument, genres, theme packs, follow-ups and the lexicon, read from data
 * files and checked as a whole. Start at {@link io.wengao.composition.skeleton.Bank}. Knows nothing
 * of a brief's sentences or of the corpus.
 */
@NullMarked
package io.wengao.composition.skeleton;

import org.jspecify.annotations.NullMarked;
