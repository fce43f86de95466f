package io.wengao.corpus.mining;

import io.wengao.text.classification.Labelled;
import io.wengao.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place a wording stands at.
 *
 * @param documentId SHA-256 of the document's bytes
 * @param kind kind of the speech
 * @param level its administrative level; null when unknown
 * @param sha256 of the passage's text
 * @param span where the wording stands in the passage
 */
public record MinedPlace(
    String passageId,
    String speechId,
    String speechTitle,
    String documentId,
    Labelled kind,
    @Nullable Labelled level,
    String sha256,
    Span span,
    String passageText) {}
