package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Clause;
import java.util.List;
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

/** Puts clauses as Lucene queries. */
final class Queries {

  private Queries() {}

  static Query of(Clause clause) {
    return switch (clause) {
      case Clause.Everything everything -> MatchAllDocsQuery.INSTANCE;
      case Clause.AnyOf anyOf -> anyOf(anyOf);
      case Clause.InARow inARow -> inARow(inARow);
      case Clause.Beginning(String field, String prefix) ->
          new PrefixQuery(new Term(field, prefix));
      case Clause.Is(String field, String value) -> new TermQuery(new Term(field, value));
      case Clause.OneOf oneOf ->
          new TermInSetQuery(oneOf.field(), oneOf.values().stream().map(BytesRef::new).toList());
      case Clause.Between(String field, int from, int to) ->
          IntPoint.newRangeQuery(field, from, to);
      case Clause.Weighted(Clause of, float weight) -> new BoostQuery(of(of), weight);
      case Clause.Combined combined -> combined(combined);
    };
  }

  private static Query anyOf(Clause.AnyOf anyOf) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : anyOf.terms()) {
      any.add(new TermQuery(new Term(anyOf.field(), term)), Occur.SHOULD);
    }
    return any.setMinimumNumberShouldMatch(anyOf.atLeast()).build();
  }

  private static Query inARow(Clause.InARow inARow) {
    PhraseQuery.Builder row = new PhraseQuery.Builder();
    inARow.terms().forEach(term -> row.add(new Term(inARow.field(), term)));
    return row.build();
  }

  private static Query combined(Clause.Combined combined) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    add(all, combined.all(), Occur.MUST);
    add(all, combined.some(), Occur.SHOULD);
    add(all, combined.filters(), Occur.FILTER);
    add(all, combined.none(), Occur.MUST_NOT);
    return all.setMinimumNumberShouldMatch(combined.atLeast()).build();
  }

  private static void add(BooleanQuery.Builder all, List<Clause> clauses, Occur occur) {
    clauses.forEach(clause -> all.add(of(clause), occur));
  }
}
