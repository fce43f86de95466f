package io.wengao.composition.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a text against all rules. */
public final class DraftReview {
  private final List<ReviewRule> rules =
      List.of(
          new ResidueRules(),
          new MarkRules(),
          new NumberingRules(),
          new AnnouncedCountRule(),
          new RepetitionRules(),
          new BriefWordRules(),
          new SupportRule(),
          new CapacityRule());

  /** All findings in order of the text; those without a place come last. */
  public List<DraftFinding> review(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    rules.forEach(rule -> findings.addAll(rule.check(reviewable)));
    findings.sort(
        Comparator.<DraftFinding>comparingInt(
                f -> f.span() == null ? Integer.MAX_VALUE : f.span().start())
            .thenComparing(DraftFinding::rule)
            .thenComparing(DraftFinding::quote)
            .thenComparing(DraftFinding::message));
    return List.copyOf(findings);
  }
}
