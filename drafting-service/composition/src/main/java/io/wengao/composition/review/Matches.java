package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule that is a pattern: every match that is not exempt is a finding. */
record Matches(
    String rule,
    Severity severity,
    Pattern pattern,
    Predicate<MatchResult> counts,
    String message,
    Function<MatchResult, @Nullable String> replacement) {

  static Matches of(String rule, Severity severity, String pattern, String message) {
    return new Matches(rule, severity, Pattern.compile(pattern), m -> true, message, m -> null);
  }

  Matches when(Predicate<MatchResult> condition) {
    return new Matches(rule, severity, pattern, condition, message, replacement);
  }

  Matches replacing(Function<MatchResult, @Nullable String> by) {
    return new Matches(rule, severity, pattern, counts, message, by);
  }

  List<DraftFinding> in(String text) {
    return pattern
        .matcher(text)
        .results()
        .filter(counts)
        .map(
            m ->
                new DraftFinding(
                    rule,
                    severity,
                    new Span(m.start(), m.end()),
                    m.group(),
                    message,
                    replacement.apply(m)))
        .toList();
  }
}
