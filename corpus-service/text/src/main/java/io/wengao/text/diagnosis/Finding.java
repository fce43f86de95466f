package io.wengao.text.diagnosis;

import io.wengao.text.span.Span;

/**
 * A damaged or doubtful place.
 *
 * @param rule id of the rule
 * @param severity how much it matters
 * @param span the place in the speech's text
 * @param quote the words there
 * @param message what is wrong, in Chinese, for the writer
 */
public record Finding(String rule, Severity severity, Span span, String quote, String message) {}
