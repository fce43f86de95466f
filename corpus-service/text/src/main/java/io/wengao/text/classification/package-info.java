/**
 * What a speech is: kind, occasion, level, year, themes, and the move of each paragraph. Start at
 * {@link io.wengao.text.classification.Classifier}. Labels and cues are data of the lexicon.
 */
@NullMarked
package io.wengao.text.classification;

import org.jspecify.annotations.NullMarked;
