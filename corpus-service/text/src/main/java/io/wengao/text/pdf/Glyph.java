package io.wengao.text.pdf;

/**
 * A character on a page, in points from the lower left corner.
 *
 * @param width how far it moves on
 */
record Glyph(String text, double x, double y, double width, double size) {}
