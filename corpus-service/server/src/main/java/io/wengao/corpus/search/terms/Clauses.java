package io.wengao.corpus.search.terms;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Clause.Combining;
import io.wengao.corpus.search.terms.Words.Token;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says what a search demands. The scores of the pairs and of the words are summed; filters do not
 * score.
 */
public final class Clauses {
  /** Longest text looked for, in terms of a field; what follows is not looked at. */
  private static final int MAX_TERMS = 128;

  /** Of a speech the title is a part. */
  private static final float TITLE = 2f;

  /** Of a passage it is what the passage is about, when the passage has one of the words. */
  private static final float TITLE_ABOVE = 0.3f;

  private final Words words;

  /** Demands terms as {@code words} makes them. */
  public Clauses(Words words) {
    this.words = words;
  }

  /** Terms looked for in a field. */
  public record FieldTerms(String field, List<String> terms) {}

  /** What {@code request} demands. */
  public Clause of(Office office, SearchRequest request) {
    return of(office, request, List.of());
  }

  /** Only {@code ids} of what the request asks for; all of it when there are none. */
  public Clause of(Office office, SearchRequest request, Collection<String> ids) {
    return filtered(text(request), office, request, ids);
  }

  /**
   * Demands the same without scores: who holds a fair part of the words has some of them anyway.
   */
  public Clause unscored(Office office, SearchRequest request, Collection<String> ids) {
    SearchText text = request.text();
    boolean fairPart =
        request.match() == SearchRequest.Match.FAIR_PART
            && !text.words().isBlank()
            && text.words().equals(text.plain());
    Clause demanded = fairPart ? enough(request.unit(), text.words()) : text(request);
    return filtered(demanded, office, request, ids);
  }

  private Clause filtered(
      Clause text, Office office, SearchRequest request, Collection<String> ids) {
    Combining all = new Combining().all(text);
    demands(all, request);
    filter(all, FieldNames.OFFICE, office.id());
    filter(all, FieldNames.UNIT, request.unit().name());
    filter(all, request.filter());
    if (!ids.isEmpty()) {
      all.filter(new Clause.OneOf(FieldNames.ID, ids));
    }
    return all.done();
  }

  /** The terms of the text looked for, in the two fields of the unit. */
  public List<FieldTerms> terms(SearchRequest request) {
    String text = request.text().plain();
    return List.of(
        new FieldTerms(FieldNames.pairs(request.unit()), terms(words.pairs(text))),
        new FieldTerms(FieldNames.words(request.unit()), terms(words.words(text))));
  }

  private Clause text(SearchRequest request) {
    SearchUnit unit = request.unit();
    SearchText text = request.text();
    List<String> pairs = terms(words.pairs(text.plain()));
    List<String> whole = terms(words.words(text.plain()));
    Combining sum =
        new Combining()
            .some(anyOf(FieldNames.pairs(unit), pairs))
            .some(anyOf(FieldNames.words(unit), whole));
    if ((pairs.isEmpty() && whole.isEmpty()) || text.words().isBlank()) {
      return sum.all(new Clause.Everything()).done();
    }
    if (request.match() == SearchRequest.Match.FAIR_PART) {
      sum.filter(enough(unit, text.words()));
    }
    if (unit == SearchUnit.SPEECH) {
      return withTitle(sum, pairs, whole, TITLE).atLeast(1);
    }
    return withTitle(new Combining().all(sum.atLeast(1)), pairs, whole, TITLE_ABOVE).done();
  }

  private static Combining withTitle(
      Combining sum, List<String> pairs, List<String> whole, float weight) {
    return sum.some(new Clause.Weighted(anyOf(FieldNames.TITLE_PAIRS, pairs), weight))
        .some(new Clause.Weighted(anyOf(FieldNames.TITLE_WORDS, whole), weight));
  }

  /**
   * A hit holds a fair part of what is looked for, in its text or, a speech, its title. Both fields
   * are asked, for a single character is no pair and an unknown name is no word.
   */
  private Clause enough(SearchUnit unit, String needed) {
    List<String> pairs = terms(words.pairs(needed));
    List<String> whole = terms(words.words(needed));
    Combining either =
        new Combining()
            .some(new Clause.AnyOf(FieldNames.pairs(unit), pairs, fairPart(pairs.size())))
            .some(new Clause.AnyOf(FieldNames.words(unit), whole, fairPart(whole.size())));
    if (unit == SearchUnit.SPEECH) {
      either.some(new Clause.AnyOf(FieldNames.TITLE_PAIRS, pairs, fairPart(pairs.size())));
    }
    return either.done();
  }

  /** What was typed as a phrase or as a beginning; a speech may hold it in its title. */
  private void demands(Combining all, SearchRequest request) {
    SearchUnit unit = request.unit();
    String pairs = FieldNames.pairs(unit);
    String whole = FieldNames.words(unit);
    for (String phrase : request.text().phrases()) {
      all.filter(
          inTextOrTitle(
              unit,
              phrase(pairs, whole, phrase),
              phrase(FieldNames.TITLE_PAIRS, FieldNames.TITLE_WORDS, phrase)));
    }
    for (String prefix : request.text().prefixes()) {
      all.filter(
          inTextOrTitle(
              unit,
              beginning(pairs, whole, prefix),
              beginning(FieldNames.TITLE_PAIRS, FieldNames.TITLE_WORDS, prefix)));
    }
  }

  private static Clause inTextOrTitle(SearchUnit unit, Clause text, Clause title) {
    return unit == SearchUnit.SPEECH ? new Combining().some(text).some(title).done() : text;
  }

  /**
   * Pairs in a row or words in a row: a character at the end of {@code 2024年} is a word, but no
   * pair of its own where the text goes on.
   */
  private Clause phrase(String pairField, String wordField, String phrase) {
    return new Combining()
        .some(inARow(pairField, phrase, words.pairs(phrase)))
        .some(inARow(wordField, phrase, words.words(phrase)))
        .done();
  }

  private static Clause inARow(String field, String text, List<Token> tokens) {
    List<Integer> breaks = new ArrayList<>();
    for (Span sentence : Sentences.split(text)) {
      int first = 0;
      while (first < tokens.size() && tokens.get(first).span().start() < sentence.start()) {
        first++;
      }
      if (first > 0 && first < tokens.size() && !breaks.contains(first)) {
        breaks.add(first);
      }
    }
    return new Clause.InARow(field, tokens.stream().map(Token::term).toList(), List.copyOf(breaks));
  }

  /** A word that begins so; two and more Chinese characters in a row are found inside words too. */
  private Clause beginning(String pairField, String wordField, String prefix) {
    String lower = prefix.toLowerCase(Locale.ROOT);
    return new Combining()
        .some(inARow(pairField, prefix, words.pairs(prefix)))
        .some(new Clause.Beginning(wordField, lower))
        .some(new Clause.Beginning(pairField, lower))
        .done();
  }

  /** All of one or two terms, of more than that two fifths. */
  private static int fairPart(int terms) {
    return terms <= 2 ? Math.max(1, terms) : Math.max(2, terms * 2 / 5);
  }

  private static Clause anyOf(String field, List<String> terms) {
    return new Clause.AnyOf(field, terms, 0);
  }

  private static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).distinct().limit(MAX_TERMS).toList();
  }

  private static void filter(Combining all, SearchFilter filter) {
    filter(all, FieldNames.KIND, filter.kind());
    filter(all, FieldNames.OCCASION, filter.occasion());
    filter(all, FieldNames.LEVEL, filter.level());
    filter(all, FieldNames.THEME, filter.theme());
    filter(all, FieldNames.STANDING, filter.standing());
    if (filter.yearFrom() != null || filter.yearTo() != null) {
      int from = filter.yearFrom() == null ? Integer.MIN_VALUE : filter.yearFrom();
      int to = filter.yearTo() == null ? Integer.MAX_VALUE : filter.yearTo();
      all.filter(new Clause.Between(FieldNames.YEAR, from, to));
    }
    filter(all, FieldNames.MOVE, filter.move());
    if (filter.heading() != null) {
      filter(all, filter.heading());
    }
    if (filter.passage() != null) {
      filter(all, filter.passage());
    }
  }

  private static void filter(Combining all, SearchFilter.HeadingForm form) {
    if (form.shortest() != null || form.longest() != null) {
      int from = form.shortest() == null ? 0 : form.shortest();
      int to = form.longest() == null ? Integer.MAX_VALUE : form.longest();
      all.filter(new Clause.Between(FieldNames.LENGTH, from, to));
    }
    if (form.parallel() != null) {
      Clause parallel = new Clause.Is(FieldNames.PARALLEL, FieldNames.YES);
      if (form.parallel()) {
        all.filter(parallel);
      } else {
        all.none(parallel);
      }
    }
  }

  private static void filter(Combining all, SearchFilter.PassageFilter passage) {
    filter(all, FieldNames.LENDABLE, FieldNames.YES);
    filter(all, FieldNames.ROLE, passage.role());
    filter(all, FieldNames.MOVE, passage.move());
    for (String speech : passage.excludedSpeeches()) {
      all.none(new Clause.Is(FieldNames.SPEECH, speech));
    }
  }

  private static void filter(Combining all, String field, @Nullable String value) {
    if (value != null) {
      all.filter(new Clause.Is(field, value));
    }
  }
}
