/**
 * What two texts have in common: fingerprints by which candidates are found among very many texts
 * (Schleimer, Wilkerson and Aiken, "Winnowing", 2003), and the comparison of two texts by the runs
 * they share. Start at {@link io.wengao.text.similarity.Similarity}. Must not know where
 * fingerprints are kept: that is behind {@link io.wengao.text.similarity.Postings}.
 */
@NullMarked
package io.wengao.text.similarity;

import org.jspecify.annotations.NullMarked;
