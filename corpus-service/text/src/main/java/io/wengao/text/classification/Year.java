package io.wengao.text.classification;

/**
 * The year a speech was given.
 *
 * @param value four digits
 * @param inferred false when the text writes it
 * @param basis the words it rests on
 */
public record Year(int value, boolean inferred, String basis) {}
