package io.wengao.corpus.mining;

/**
 * A wording that stands at one place or more.
 *
 * @param number names it in the store
 * @param text its words
 */
public record MinedWording(long number, String text) {}
