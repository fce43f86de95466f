package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Shareable
@Description("A damaged or doubtful place of a text.")
public record Finding(
    @NonNull @Description("Id of the rule that found it.") String rule,
    @NonNull @Description("How much it matters.") Severity severity,
    @Description("The place; null when the finding is of the whole text.") @Nullable Span span,
    @Description("The words there; null when the finding is of the whole text.")
        @Nullable String quote,
    @NonNull @Description("What is wrong, in Chinese, for the writer.") String message) {

  static Finding of(io.wengao.text.diagnosis.Finding finding) {
    Severity severity =
        switch (finding.severity()) {
          case INFO -> Severity.INFO;
          case WARNING -> Severity.WARNING;
          case ERROR -> Severity.ERROR;
        };
    return new Finding(
        finding.rule(), severity, Span.of(finding.span()), finding.quote(), finding.message());
  }
}
