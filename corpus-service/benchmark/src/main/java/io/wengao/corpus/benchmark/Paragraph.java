package io.wengao.corpus.benchmark;

/** A paragraph with the id a ranked list names it by. */
record Paragraph(String id, String text) {}
