package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader should look at.
 *
 * @param rule id of the rule, such as {@code NUMBERING_GAP}
 * @param span place in the whole text; null when it is about something that is not there
 * @param quote the words at the span, or empty
 * @param message what is wrong and what to do, in Chinese
 * @param replacement what may safely stand there instead, or null
 */
public record DraftFinding(
    String rule,
    Severity severity,
    @Nullable Span span,
    String quote,
    String message,
    @Nullable String replacement) {

  /** A finding at a place of {@code text}. */
  static DraftFinding at(
      String rule,
      Severity severity,
      String text,
      int start,
      int end,
      String message,
      @Nullable String replacement) {
    Span span = new Span(start, end);
    return new DraftFinding(rule, severity, span, span.of(text), message, replacement);
  }

  /** A finding about something missing, without a place. */
  public static DraftFinding missing(String rule, Severity severity, String message) {
    return new DraftFinding(rule, severity, null, "", message, null);
  }
}
