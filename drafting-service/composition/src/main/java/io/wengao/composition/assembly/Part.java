package io.wengao.composition.assembly;

import io.wengao.text.span.Span;

/**
 * A run of characters of one origin; the parts of a text follow one another without gap or overlap.
 */
public record Part(Span span, Origin origin) {}
