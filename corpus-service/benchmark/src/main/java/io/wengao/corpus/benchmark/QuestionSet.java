package io.wengao.corpus.benchmark;

import java.util.List;

/** Questions and what they are asked of. */
record QuestionSet(String name, List<Text> texts, List<Question> questions) {}
