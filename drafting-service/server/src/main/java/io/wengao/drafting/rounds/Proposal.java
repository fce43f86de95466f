package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.Place;
import io.wengao.text.span.Span;

/**
 * A change somebody proposes for a line of a draft.
 *
 * @param base the line's text, without number, that it was proposed for
 * @param span the words of {@code base} that go; for REMOVE and JOIN the whole line
 * @param typed the words that come; a '\n' makes a paragraph
 */
record Proposal(
    Suggestion.Kind kind,
    Place place,
    String base,
    Span span,
    String typed,
    TrackedDocument.By by) {}
