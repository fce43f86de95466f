package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.EntitySpans;
import io.wengao.text.span.SpanKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation (an attribution before it or a whole sentence inside, not a term like “四风”) that the
 * brief does not hold: not found, which is neither true nor false.
 */
final class QuotationRule implements ReviewRule {
  private final List<String> sayings;

  QuotationRule(List<String> sayings) {
    this.sayings = sayings.stream().map(QuotationRule::plain).toList();
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    Brief brief = reviewable.brief();
    List<DraftFinding> findings = new ArrayList<>();
    if (brief == null) {
      return findings;
    }
    String known = plain(SupportRule.words(brief));
    for (EntitySpan quotation : EntitySpans.find(reviewable.text())) {
      String words = plain(quotation.text());
      boolean found = known.contains(words) || sayings.stream().anyMatch(s -> s.contains(words));
      if (quotation.kind() == SpanKind.QUOTATION && !found) {
        findings.add(
            new DraftFinding(
                "QUOTATION_NOT_FOUND",
                Severity.INFO,
                quotation.span(),
                quotation.text(),
                "在任务书和常用语里没有找到这段引文，请核对出处",
                null));
      }
    }
    return findings;
  }

  private static String plain(String words) {
    return words.replaceAll("[^\\p{IsHan}0-9A-Za-z\\n]", "");
  }
}
