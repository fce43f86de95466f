package io.wengao.composition.review;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a text against all rules. Stateless; one instance serves all threads. */
public final class DraftReview {
  /** Rules that are data, see {@link PatternRule}. */
  static final List<String> PATTERNS =
      List.of(
          "PLACEHOLDER",
          "EMPTY_QUOTES",
          "OPEN_GAP",
          "SCRAPE_NOISE",
          "NUMBERING_MARK",
          "NESTED_QUOTES",
          "NESTED_TITLE",
          "STRAIGHT_QUOTES",
          "HALF_WIDTH_MARK",
          "DOUBLED_MARK",
          "HEADING_MARK",
          "ELLIPSIS",
          "DASH",
          "TITLES_COMMA",
          "SPACE_WITHIN",
          "FULL_WIDTH_DIGIT",
          "ZERO_IN_YEAR",
          "YEAR_TWO_DIGITS",
          "APPROXIMATE_COMMA",
          "MIXED_NUMERAL",
          "REPEATED_RANGE_UNIT",
          "DOUBLED_WORD",
          "CUT_OFF_WORD",
          "DOUBLE_NEGATIVE",
          "REDUNDANT_WORDS",
          "READING_ALOUD");

  private final List<ReviewRule> rules;

  public DraftReview() {
    SayingRule sayings = new SayingRule();
    this.rules =
        Stream.concat(
                PATTERNS.stream().map(PatternRule::read),
                Stream.of(
                    new ReadingRule(),
                    new PlaceLeakRule(),
                    new NumberingRules(),
                    new LevelOrderRule(),
                    new AnnouncedCountRule(),
                    new PairRule(),
                    new StopRule(),
                    new Dates(),
                    new NumeralStyleRule(),
                    new WrongWordRule(),
                    new FormulationRule(),
                    new OutdatedRule(),
                    new EventRule(),
                    new NamePostRule(),
                    new LevelSelfRule(),
                    new ProtocolOrderRule(),
                    new CapacityRule(),
                    new LexiconRule(),
                    sayings,
                    new QuotationRule(sayings.wordings()),
                    new RepetitionRules(),
                    new BriefWordRules(),
                    new SupportRule()))
            .toList();
  }

  /** All findings in order of the text; those without a place come last. */
  public List<DraftFinding> review(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    rules.forEach(rule -> findings.addAll(rule.check(reviewable)));
    List<Span> terms = terms(reviewable);
    return findings.stream()
        .filter(f -> f.span() == null || terms.stream().noneMatch(t -> t.contains(f.span())))
        .distinct()
        .sorted(
            Comparator.<DraftFinding>comparingInt(
                    f -> f.span() == null ? Integer.MAX_VALUE : f.span().start())
                .thenComparing(DraftFinding::rule)
                .thenComparing(DraftFinding::quote)
                .thenComparing(DraftFinding::message))
        .toList();
  }

  /** Where the office's own terms stand; nothing within them is a fault. */
  private static List<Span> terms(Reviewable reviewable) {
    List<Span> terms = new ArrayList<>();
    for (OfficeLexicon.Entry term : reviewable.lexicon().of(OfficeLexicon.Kind.TERM)) {
      String word = term.word();
      String text = reviewable.text();
      for (int at = word.isEmpty() ? -1 : text.indexOf(word);
          at >= 0;
          at = text.indexOf(word, at + 1)) {
        terms.add(new Span(at, at + word.length()));
      }
    }
    return terms;
  }
}
