package io.wengao.corpus.benchmark;

import java.util.Set;

/**
 * A question and the ids of the paragraphs that answer it.
 *
 * @param heldOut whether it belongs to the half nothing was tuned on
 */
record Question(String text, Set<String> answers, boolean heldOut) {}
