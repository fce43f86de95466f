package io.wengao.corpus.similarity;

import io.wengao.text.similarity.Similarity;

/**
 * A speech that has wording in common with another.
 *
 * @param speechId its id
 * @param title its title
 * @param similarity what they have in common; "here" is the speech asked about
 */
public record SimilarSpeech(String speechId, String title, Similarity similarity) {}
