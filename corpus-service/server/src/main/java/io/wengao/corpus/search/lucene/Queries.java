package io.wengao.corpus.search.lucene;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.lucene.Words.Token;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Lucene query of a search. The scores of the pairs and of the words are summed; filters do
 * not score.
 */
final class Queries {
  /** Longest text looked for, in terms; what follows is not looked at. */
  private static final int MAX_TERMS = 256;

  private static final float TITLE = 2f;

  private final Words words;

  Queries(Words words) {
    this.words = words;
  }

  Query of(Office office, SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(text(request), Occur.MUST);
    filter(all, Fields.OFFICE, office.id());
    filter(all, Fields.UNIT, request.unit().name());
    filter(all, request.filter());
    return all.build();
  }

  private Query text(SearchRequest request) {
    List<String> pairs = terms(words.pairs(request.text()));
    List<String> whole = terms(words.words(request.text()));
    if (pairs.isEmpty() && whole.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    if (request.match() == SearchRequest.Match.FAIR_PART) {
      sum.add(enough(pairs, whole), Occur.FILTER);
    }
    sum.add(anyOf(Fields.TEXT_PAIRS, pairs, 0), Occur.SHOULD);
    sum.add(anyOf(Fields.TEXT_WORDS, whole, 0), Occur.SHOULD);
    if (request.unit() == SearchUnit.SPEECH) {
      sum.add(new BoostQuery(anyOf(Fields.TITLE_PAIRS, pairs, 0), TITLE), Occur.SHOULD);
      sum.add(new BoostQuery(anyOf(Fields.TITLE_WORDS, whole, 0), TITLE), Occur.SHOULD);
    }
    return sum.setMinimumNumberShouldMatch(1).build();
  }

  /**
   * A hit holds a fair part of what is looked for, in its text or its title. Both fields are asked,
   * for a single character is no pair and an unknown name is no word.
   */
  private static Query enough(List<String> pairs, List<String> whole) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(anyOf(Fields.TEXT_PAIRS, pairs, fairPart(pairs.size())), Occur.SHOULD);
    either.add(anyOf(Fields.TEXT_WORDS, whole, fairPart(whole.size())), Occur.SHOULD);
    either.add(anyOf(Fields.TITLE_PAIRS, pairs, fairPart(pairs.size())), Occur.SHOULD);
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
    if (filter.passage() != null) {
      filter(all, filter.passage());
    }
  }

  private static void filter(BooleanQuery.Builder all, SearchFilter.PassageFilter passage) {
    filter(all, Fields.LENDABLE, "yes");
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
