/**
 * The words a mined piece may be made of: verbs in families, generic words, each theme's own, and
 * what lies above a level. Start at {@link io.wengao.text.vocabulary.Vocabulary}. The lists are
 * {@code verb-families.tsv}, {@code generic-words.tsv}, {@code plain-words.tsv}, {@code
 * theme-words.tsv}, {@code disguises.tsv} and {@code above-level.tsv} among the resources of {@code
 * lexicon}; who composes reads the same ones. Must not know speeches.
 */
@NullMarked
package io.wengao.text.vocabulary;

import org.jspecify.annotations.NullMarked;
