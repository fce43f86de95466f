package io.wengao.federation.composition;

/** Something that composes but is worth a look, such as a field that differs between subgraphs. */
public record CompositionHint(String code, String message) {}
