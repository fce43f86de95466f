package io.wengao.text.quotation;

import io.wengao.text.span.Span;

/**
 * A place where quoted words and a text differ; marks and white space do not count.
 *
 * @param wantedSpan place in the words as they were quoted, empty where the text has more
 * @param wanted the words there
 * @param actualSpan place in the text, empty where the text has nothing
 * @param actual the words there
 */
public record Difference(Span wantedSpan, String wanted, Span actualSpan, String actual) {}
