package io.wengao.corpus.benchmark;

import java.util.Set;

/**
 * A question and the ids of the paragraphs that answer it.
 *
 * @param second whether it belongs to the second half, every other question
 */
record Question(String text, Set<String> answers, boolean second) {}
