package io.wengao.text.classification;

/**
 * A value of a growing list: kind, occasion, level or theme.
 *
 * @param id stable id, lower-case ASCII
 * @param label Chinese name
 */
public record Labelled(String id, String label) {}
