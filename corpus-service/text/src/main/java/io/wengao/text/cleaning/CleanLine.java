package io.wengao.text.cleaning;

/**
 * A line of body, titles included.
 *
 * @param text without space at either end
 * @param afterBlank whether a blank line stood before it
 */
public record CleanLine(String text, boolean afterBlank) {}
