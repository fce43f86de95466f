package io.wengao.text.quotation;

import io.wengao.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of another in a text.
 *
 * @param span place of the quotation with its marks
 * @param words the words within the marks
 * @param attributed whether the text says that somebody said it
 * @param speaker who said it, as the text names them; null when it does not
 * @param speakerSpan where the speaker is named
 */
public record AttributedQuotation(
    Span span,
    String words,
    boolean attributed,
    @Nullable String speaker,
    @Nullable Span speakerSpan) {}
