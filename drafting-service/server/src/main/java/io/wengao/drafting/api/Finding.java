package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.Shareable;
import io.wengao.composition.review.DraftFinding;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Shareable
@Description("Something a reader should look at.")
public record Finding(
    @NonNull @Description("Id of the rule.") String rule,
    @NonNull @Description("How much it matters.") Severity severity,
    @Nullable @Description("Place in the text; null when it is about something that is not there.")
        Span span,
    @Nullable @Description("The words at the place.") String quote,
    @NonNull @Description("What is wrong and what to do, in Chinese.") String message) {

  static List<Finding> of(List<DraftFinding> findings) {
    return findings.stream().map(Finding::of).toList();
  }

  private static Finding of(DraftFinding finding) {
    String replacement = finding.replacement();
    return new Finding(
        finding.rule(),
        Severity.valueOf(finding.severity().name()),
        finding.span() == null ? null : Span.of(finding.span()),
        finding.quote().isEmpty() ? null : finding.quote(),
        replacement == null ? finding.message() : finding.message() + "可改为“" + replacement + "”。");
  }
}
