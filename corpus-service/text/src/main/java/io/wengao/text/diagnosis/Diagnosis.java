package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reports damage and residue in a speech. Stateless; one instance serves all threads. */
public final class Diagnosis {
  /** More findings than this say nothing a reader could use. */
  private static final int MOST_PER_RULE = 200;

  private final List<DiagnosisRule> rules =
      List.of(
          new Placeholder(),
          PatternRule.emptiedMarks(),
          PatternRule.residue(),
          PatternRule.doubledMarks(),
          PatternRule.datedReferences(),
          new LostNumber(),
          new LostCount(),
          new FilterDeletion(),
          new BrokenPairs(),
          new Paraphrase(),
          new Numbering(),
          new AnnouncedCount(),
          new RepeatedParagraph());

  /**
   * Findings of the rules that need no structure, for a text that is no speech yet or any more: in
   * order of the text.
   */
  public List<Finding> ofWords(String words) {
    List<Finding> findings = new ArrayList<>();
    IndexedText text = IndexedText.of(words);
    for (DiagnosisRule rule : rules) {
      if (rule instanceof WordRule wordRule) {
        wordRule.check(text).stream().limit(MOST_PER_RULE).forEach(findings::add);
      }
    }
    findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
    return findings;
  }

  /** Findings in order of the text. */
  public List<Finding> of(Structured speech) {
    List<Finding> findings = new ArrayList<>();
    IndexedText text = IndexedText.of(speech.text());
    for (DiagnosisRule rule : rules) {
      rule.check(speech, text).stream().limit(MOST_PER_RULE).forEach(findings::add);
    }
    findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
    return findings;
  }
}
