package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Clause;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Puts clauses as Lucene queries that find the entries where something is kept. */
final class Queries {

  private Queries() {}

  static Query inARow(Column column, List<String> terms) {
    PhraseQuery.Builder row = new PhraseQuery.Builder();
    terms.forEach(term -> row.add(new Term(column.kept(), term)));
    return row.build();
  }

  static Query of(Clause.Beginning beginning) {
    return new PrefixQuery(new Term(Column.of(beginning.field()).kept(), beginning.prefix()));
  }

  static Query of(Clause.Is is) {
    return new TermQuery(new Term(is.field(), is.value()));
  }

  static Query of(Clause.Between between) {
    return IntPoint.newRangeQuery(between.field(), between.from(), between.to());
  }
}
