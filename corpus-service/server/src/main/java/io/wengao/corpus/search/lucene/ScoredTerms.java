package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The terms whose scores a clause sums, without its nesting: of one flat sum Lucene passes over
 * whatever cannot come among the best, of sums within sums hardly anything.
 */
final class ScoredTerms {
  private final List<Query> terms = new ArrayList<>();

  private ScoredTerms() {}

  /**
   * Scores what is {@code matched} as {@code clause} does.
   *
   * @param matched matches what the clause matches
   * @return empty when something else than terms scores, or nothing does
   */
  static Optional<Query> of(Clause clause, Query matched) {
    ScoredTerms scored = new ScoredTerms();
    if (!scored.add(clause, 1) || scored.terms.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder sum = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    scored.terms.forEach(term -> sum.add(term, Occur.SHOULD));
    return Optional.of(sum.add(matched, Occur.FILTER).build());
  }

  /** Whether only terms score. */
  private boolean add(Clause clause, float weight) {
    return switch (clause) {
      case Clause.AnyOf(String field, List<String> some, int atLeast) -> {
        some.forEach(term -> add(new TermQuery(new Term(field, term)), weight));
        yield true;
      }
      case Clause.Weighted(Clause of, float times) -> add(of, weight * times);
      case Clause.Combined combined ->
          Stream.concat(combined.all().stream(), combined.some().stream())
              .allMatch(one -> add(one, weight));
      case Clause.Everything everything -> false;
      case Clause.InARow row -> false;
      case Clause.Beginning beginning -> false;
      case Clause.Is is -> false;
      case Clause.OneOf oneOf -> false;
      case Clause.Between between -> false;
    };
  }

  private void add(Query term, float weight) {
    terms.add(weight == 1 ? term : new BoostQuery(term, weight));
  }
}
