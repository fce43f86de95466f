package io.wengao.text.span;

import org.jspecify.annotations.Nullable;

/**
 * Something named in running text.
 *
 * @param kind what it is
 * @param span where it stands
 * @param text the words themselves
 * @param normal a form to compare by: ISO date, plain number with unit, title without brackets;
 *     null when there is none
 */
public record EntitySpan(SpanKind kind, Span span, String text, @Nullable String normal) {}
