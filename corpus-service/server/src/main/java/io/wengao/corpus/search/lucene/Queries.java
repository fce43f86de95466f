package io.wengao.corpus.search.lucene;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.lucene.Words.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Lucene query of a search. The scores of the pairs and of the words are summed; filters do
 * not score.
 */
final class Queries {
  /** Longest text looked for, in terms; what follows is not looked at. */
  private static final int MAX_TERMS = 256;

  /** Of a speech the title is a part. */
  private static final float TITLE = 2f;

  /** Of a passage it is what the passage is about, when the passage has one of the words. */
  private static final float TITLE_ABOVE = 0.3f;

  private final Words words;

  Queries(Words words) {
    this.words = words;
  }

  Query of(Office office, SearchRequest request) {
    return of(office, request, List.of());
  }

  /** Only {@code ids} of what the request asks for; all of it when there are none. */
  Query of(Office office, SearchRequest request, Collection<String> ids) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(text(request), Occur.MUST);
    demands(all, request);
    filter(all, Fields.OFFICE, office.id());
    filter(all, Fields.UNIT, request.unit().name());
    filter(all, request.filter());
    if (!ids.isEmpty()) {
      all.add(
          new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList()), Occur.FILTER);
    }
    return all.build();
  }

  private Query text(SearchRequest request) {
    SearchUnit unit = request.unit();
    List<String> pairs = terms(words.pairs(request.text().plain()));
    List<String> whole = terms(words.words(request.text().plain()));
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    sum.add(anyOf(Fields.pairs(unit), pairs, 0), Occur.SHOULD);
    sum.add(anyOf(Fields.words(unit), whole, 0), Occur.SHOULD);
    boolean nothingToCompare = pairs.isEmpty() && whole.isEmpty();
    if (nothingToCompare || request.text().words().isBlank()) {
      return sum.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
    }
    if (request.match() == SearchRequest.Match.FAIR_PART) {
      sum.add(enough(unit, request.text().words()), Occur.FILTER);
    }
    if (unit == SearchUnit.SPEECH) {
      return withTitle(sum, pairs, whole, TITLE).setMinimumNumberShouldMatch(1).build();
    }
    BooleanQuery text = sum.setMinimumNumberShouldMatch(1).build();
    BooleanQuery.Builder above = new BooleanQuery.Builder().add(text, Occur.MUST);
    return withTitle(above, pairs, whole, TITLE_ABOVE).build();
  }

  private static BooleanQuery.Builder withTitle(
      BooleanQuery.Builder sum, List<String> pairs, List<String> whole, float weight) {
    sum.add(new BoostQuery(anyOf(Fields.TITLE_PAIRS, pairs, 0), weight), Occur.SHOULD);
    sum.add(new BoostQuery(anyOf(Fields.TITLE_WORDS, whole, 0), weight), Occur.SHOULD);
    return sum;
  }

  /** The terms of the text looked for, in the fields of the unit. */
  List<Term> terms(SearchRequest request) {
    List<Term> terms = new ArrayList<>();
    String text = request.text().plain();
    terms(words.pairs(text)).forEach(one -> terms.add(new Term(Fields.pairs(request.unit()), one)));
    terms(words.words(text)).forEach(one -> terms.add(new Term(Fields.words(request.unit()), one)));
    return terms;
  }

  /**
   * A hit holds a fair part of what is looked for, in its text or, a speech, its title. Both fields
   * are asked, for a single character is no pair and an unknown name is no word.
   */
  private Query enough(SearchUnit unit, String needed) {
    List<String> pairs = terms(words.pairs(needed));
    List<String> whole = terms(words.words(needed));
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(anyOf(Fields.pairs(unit), pairs, fairPart(pairs.size())), Occur.SHOULD);
    either.add(anyOf(Fields.words(unit), whole, fairPart(whole.size())), Occur.SHOULD);
    if (unit == SearchUnit.SPEECH) {
      either.add(anyOf(Fields.TITLE_PAIRS, pairs, fairPart(pairs.size())), Occur.SHOULD);
    }
    return either.build();
  }

  /** What was typed as a phrase or as a beginning; a speech may hold it in its title. */
  private void demands(BooleanQuery.Builder all, SearchRequest request) {
    SearchUnit unit = request.unit();
    for (String phrase : request.text().phrases()) {
      all.add(
          inTextOrTitle(
              unit,
              phrase(Fields.pairs(unit), Fields.words(unit), phrase),
              phrase(Fields.TITLE_PAIRS, Fields.TITLE_WORDS, phrase)),
          Occur.FILTER);
    }
    for (String prefix : request.text().prefixes()) {
      all.add(
          inTextOrTitle(
              unit,
              beginning(Fields.pairs(unit), Fields.words(unit), prefix),
              beginning(Fields.TITLE_PAIRS, Fields.TITLE_WORDS, prefix)),
          Occur.FILTER);
    }
  }

  private static Query inTextOrTitle(SearchUnit unit, Query text, Query title) {
    if (unit != SearchUnit.SPEECH) {
      return text;
    }
    return new BooleanQuery.Builder().add(text, Occur.SHOULD).add(title, Occur.SHOULD).build();
  }

  /**
   * Pairs in a row or words in a row: a character at the end of {@code 2024年} is a word, but no
   * pair of its own where the text goes on.
   */
  private Query phrase(String pairField, String wordField, String phrase) {
    return new BooleanQuery.Builder()
        .add(inARow(pairField, words.pairs(phrase)), Occur.SHOULD)
        .add(inARow(wordField, words.words(phrase)), Occur.SHOULD)
        .build();
  }

  private static Query inARow(String field, List<Token> tokens) {
    PhraseQuery.Builder row = new PhraseQuery.Builder();
    tokens.forEach(token -> row.add(new Term(field, token.term())));
    return row.build();
  }

  /** A word that begins so; two and more Chinese characters in a row are found inside words too. */
  private Query beginning(String pairField, String wordField, String prefix) {
    String lower = prefix.toLowerCase(Locale.ROOT);
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(inARow(pairField, words.pairs(prefix)), Occur.SHOULD);
    either.add(new PrefixQuery(new Term(wordField, lower)), Occur.SHOULD);
    either.add(new PrefixQuery(new Term(pairField, lower)), Occur.SHOULD);
    return either.build();
  }

  /** All of one or two terms, of more than that two fifths. */
  private static int fairPart(int terms) {
    return terms <= 2 ? Math.max(1, terms) : Math.max(2, terms * 2 / 5);
  }

  private static Query anyOf(String field, List<String> terms, int atLeast) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    return any.setMinimumNumberShouldMatch(atLeast).build();
  }

  private static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).distinct().limit(MAX_TERMS).toList();
  }

  private static void filter(BooleanQuery.Builder all, SearchFilter filter) {
    filter(all, Fields.KIND, filter.kind());
    filter(all, Fields.OCCASION, filter.occasion());
    filter(all, Fields.LEVEL, filter.level());
    filter(all, Fields.THEME, filter.theme());
    filter(all, Fields.STANDING, filter.standing());
    if (filter.yearFrom() != null || filter.yearTo() != null) {
      int from = filter.yearFrom() == null ? Integer.MIN_VALUE : filter.yearFrom();
      int to = filter.yearTo() == null ? Integer.MAX_VALUE : filter.yearTo();
      all.add(IntPoint.newRangeQuery(Fields.YEAR, from, to), Occur.FILTER);
    }
    filter(all, Fields.MOVE, filter.move());
    if (filter.heading() != null) {
      filter(all, filter.heading());
    }
    if (filter.passage() != null) {
      filter(all, filter.passage());
    }
  }

  private static void filter(BooleanQuery.Builder all, SearchFilter.HeadingForm form) {
    if (form.shortest() != null || form.longest() != null) {
      int from = form.shortest() == null ? 0 : form.shortest();
      int to = form.longest() == null ? Integer.MAX_VALUE : form.longest();
      all.add(IntPoint.newRangeQuery(Fields.LENGTH, from, to), Occur.FILTER);
    }
    if (form.parallel() != null) {
      all.add(
          new TermQuery(new Term(Fields.PARALLEL, Fields.YES)),
          form.parallel() ? Occur.FILTER : Occur.MUST_NOT);
    }
  }

  private static void filter(BooleanQuery.Builder all, SearchFilter.PassageFilter passage) {
    filter(all, Fields.LENDABLE, Fields.YES);
    filter(all, Fields.ROLE, passage.role());
    filter(all, Fields.MOVE, passage.move());
    for (String speech : passage.excludedSpeeches()) {
      all.add(new TermQuery(new Term(Fields.SPEECH, speech)), Occur.MUST_NOT);
    }
  }

  private static void filter(BooleanQuery.Builder all, String field, @Nullable String value) {
    if (value != null) {
      all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }
}
