package io.wengao.text.cleaning;

/**
 * A piece of noise taken out of a file.
 *
 * @param rule id of the cleaning rule
 * @param start first UTF-16 code unit in the decoded text
 * @param end code unit after the last
 * @param text the piece verbatim
 */
public record Removal(String rule, int start, int end, String text) {}
