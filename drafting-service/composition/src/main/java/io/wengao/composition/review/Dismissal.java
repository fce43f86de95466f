package io.wengao.composition.review;

/**
 * A person's word that a finding is no fault; it stays dismissed while its words are the same.
 *
 * @param quote the words; empty for a finding without a place
 * @param context for {@link Scope#HERE}: the sentence, see {@link Placed#context()}
 */
public record Dismissal(Scope scope, String rule, String quote, String context) {
  /** How far it reaches. */
  public enum Scope {
    /** This sentence of this draft. */
    HERE,
    /** Everywhere in this draft. */
    DRAFT,
    /** In every text of the office. */
    OFFICE
  }

  /** Whether it speaks of this finding; that the draft or office is the right one is not asked. */
  public boolean covers(Placed placed) {
    DraftFinding finding = placed.finding();
    boolean same = rule.equals(finding.rule()) && quote.equals(finding.quote());
    boolean exact = scope == Scope.HERE || quote.isEmpty();
    return same && (!exact || context.equals(placed.context()));
  }
}
