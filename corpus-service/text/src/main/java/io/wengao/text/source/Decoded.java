package io.wengao.text.source;

/** Characters and the charset they were read with. */
record Decoded(String charset, String text) {}
