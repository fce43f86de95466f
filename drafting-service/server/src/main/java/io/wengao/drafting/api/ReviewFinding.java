package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.Placed;
import io.wengao.composition.review.ReviewRules;
import io.wengao.drafting.review.SavedDismissal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("Something a reader should look at.")
public record ReviewFinding(
    @Id
        @NonNull
        @Description(
            "The same while the rule, the words and their sentence are; unique in the text.")
        String id,
    @NonNull @Description("Id of the rule; see `reviewRules`.") String rule,
    @NonNull @Description("Chinese name of the rule.") String label,
    @NonNull @Description("How much it matters.") Severity severity,
    @Nullable @Description("Place in the text; null when it is about something that is not there.")
        Span span,
    @Nullable @Description("The words at the place.") String quote,
    @NonNull @Description("What is wrong and what to do, in Chinese.") String message,
    @Nullable
        @Description(
            "What may safely stand there instead, empty to strike the words out; null when a person"
                + " must decide. Never a corrected name.")
        String replacement,
    @Nullable @Description("The dismissal that covers it; null when nobody dismissed it.")
        FindingDismissal dismissal) {

  /** The findings of a text; dismissed ones only when asked for. */
  static List<ReviewFinding> of(
      String text,
      List<DraftFinding> findings,
      List<SavedDismissal> dismissals,
      boolean includeDismissed) {
    List<ReviewFinding> all = new ArrayList<>();
    for (Placed placed : Placed.all(text, findings)) {
      Optional<SavedDismissal> dismissed =
          dismissals.stream().filter(d -> d.dismissal().covers(placed)).findFirst();
      if (dismissed.isEmpty() || includeDismissed) {
        all.add(of(placed, dismissed.map(FindingDismissal::of).orElse(null)));
      }
    }
    return all;
  }

  private static ReviewFinding of(Placed placed, @Nullable FindingDismissal dismissal) {
    DraftFinding finding = placed.finding();
    return new ReviewFinding(
        placed.id(),
        finding.rule(),
        ReviewRules.label(finding.rule()),
        Severity.valueOf(finding.severity().name()),
        finding.span() == null ? null : Span.of(finding.span()),
        finding.quote().isEmpty() ? null : finding.quote(),
        finding.message(),
        finding.replacement(),
        dismissal);
  }
}
