package io.wengao.composition.commitment;

import io.wengao.text.span.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is to do.
 *
 * @param who who acts; null when the text names nobody
 * @param supports who helps
 * @param what the act
 * @param when deadline or frequency in the text's words; null when there is none
 * @param due the last day, as far as it can be told from the day of the speech
 * @param sentence the sentence that says so
 * @param span its place in the text
 * @param factId the fact of the brief it states; null when it was read from the text alone
 */
public record Commitment(
    @Nullable String who,
    @Nullable String supports,
    String what,
    @Nullable String when,
    @Nullable LocalDate due,
    String sentence,
    Span span,
    @Nullable String factId) {}
