package io.wengao.drafting.rounds;

/**
 * Something in a file that cannot be taken as a suggestion.
 *
 * @param text the words concerned
 * @param reason in Chinese, with what to do
 */
public record Unplaced(String author, String text, String reason) {}
