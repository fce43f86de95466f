package io.wengao.text.mining;

import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import io.wengao.text.vocabulary.ClosedWorld;
import io.wengao.text.vocabulary.ThemeWords;
import io.wengao.text.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds in a passage what another speech may borrow, and the themes it may be borrowed for: a piece
 * fits a theme when it holds one of its strong words and is made of words known to it (R3, R4). May
 * be shared between threads.
 */
public final class Miner {
  /** Counts up whenever the rules or lists find something else in the same text. */
  public static final int VERSION = 1;

  /** Share of a heading that a theme's words must cover. */
  private static final double HEADING = 0.9;

  private final Vocabulary vocabulary;
  private final SortedMap<String, ClosedWorld> clauses = new TreeMap<>();
  private final SortedMap<String, ClosedWorld> sentences = new TreeMap<>();
  private final VerbObjects verbObjects;
  private final Requirements requirements;
  private final Titles titles;
  private final Sayings sayings;

  public Miner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (ThemeWords theme : vocabulary.themes().values()) {
      clauses.put(theme.id(), vocabulary.clauses(theme));
      sentences.put(theme.id(), vocabulary.sentences(theme));
    }
    this.verbObjects = new VerbObjects(vocabulary);
    this.requirements = new Requirements(vocabulary);
    this.titles = new Titles(vocabulary.verbs());
    this.sayings = new Sayings(vocabulary.verbs());
  }

  /** What a heading on a line of its own lends. */
  public List<MinedUnit> heading(String line) {
    List<MinedUnit> units = new ArrayList<>();
    titles.ofLine(line).ifPresent(span -> addHeading(line, span, units));
    return units;
  }

  /** What a paragraph lends, in order of the text. */
  public List<MinedUnit> paragraph(String text) {
    List<MinedUnit> units = new ArrayList<>();
    titles.runIn(text).ifPresent(span -> addHeading(text, span, units));
    List<Span> all = Sentences.split(text);
    for (int i = 0; i < all.size(); i++) {
      addSentence(text, all.get(i), i == 0, units);
    }
    for (Span clause : Clauses.of(text)) {
      addClause(text, clause, units);
    }
    units.sort((a, b) -> a.span().compareTo(b.span()));
    return units;
  }

  private void addHeading(String text, Span span, List<MinedUnit> units) {
    add(
        MinedKind.TITLE,
        text,
        span,
        fitting(sentences, span.of(text), it -> it.coverage(span.of(text)) >= HEADING),
        units);
  }

  private void addSentence(String text, Span span, boolean first, List<MinedUnit> units) {
    Span bare = Clauses.trimmed(text, span.start(), span.end());
    String sentence = bare.of(text);
    if (first && Arguments.isOne(sentence)) {
      add(
          MinedKind.OPENING,
          text,
          bare,
          fitting(sentences, sentence, it -> it.coverage(sentence) >= Arguments.COVERAGE),
          units);
    }
    sayings
        .in(sentence)
        .map(in -> in.shift(bare.start()))
        .ifPresent(in -> units.add(saying(text, in)));
  }

  private MinedUnit saying(String text, Span span) {
    String words = span.of(text);
    List<String> themes = fitting(clauses, words, world -> true);
    return new MinedUnit(MinedKind.SAYING, span, words, themes, null);
  }

  private void addClause(String text, Span span, List<MinedUnit> units) {
    int leading = VerbObjects.leading(span.of(text));
    Span bare = new Span(span.start() + leading, span.end());
    String clause = bare.of(text);
    if (verbObjects.isOne(clause)) {
      add(
          MinedKind.VERB_OBJECT,
          text,
          bare,
          fitting(clauses, clause, it -> it.isClosed(clause)),
          units);
    } else if (requirements.isOne(clause)) {
      add(
          MinedKind.REQUIREMENT,
          text,
          bare,
          fitting(sentences, clause, it -> it.isClosed(clause)),
          units);
    }
  }

  private void add(
      MinedKind kind, String text, Span span, List<String> themes, List<MinedUnit> units) {
    if (!themes.isEmpty()) {
      String words = span.of(text);
      units.add(
          new MinedUnit(
              kind, span, words, themes, vocabulary.verbs().familyOf(words).orElse(null)));
    }
  }

  /** Ids of the themes a text belongs to. */
  private static List<String> fitting(
      SortedMap<String, ClosedWorld> worlds, String text, Predicate<ClosedWorld> covers) {
    return worlds.entrySet().stream()
        .filter(it -> it.getValue().isOfTheme(text) && covers.test(it.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
