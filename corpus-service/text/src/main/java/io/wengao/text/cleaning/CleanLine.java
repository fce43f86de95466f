package io.wengao.text.cleaning;

/**
 * A line of body, titles included.
 *
 * @param text without space at either end
 * @param afterBlank whether a blank line stood before it
 * @param afterTurn whether a page number stood before it
 * @param indented whether it began with space in the file
 */
public record CleanLine(String text, boolean afterBlank, boolean afterTurn, boolean indented) {}
