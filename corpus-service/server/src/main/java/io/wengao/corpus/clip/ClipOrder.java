package io.wengao.corpus.clip;

import io.wengao.text.span.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept.
 *
 * @param passageId the passage
 * @param span place in its text; null for all of it
 */
public record ClipOrder(
    String passageId, @Nullable Span span, @Nullable String note, List<String> tags) {}
