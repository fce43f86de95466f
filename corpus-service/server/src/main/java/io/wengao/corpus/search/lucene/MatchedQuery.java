package io.wengao.corpus.search.lucene;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Matches what is known to match, for the searcher it was found with. */
final class MatchedQuery extends Query {
  private final List<FixedBitSet> bySegment;

  MatchedQuery(List<FixedBitSet> bySegment) {
    this.bySegment = bySegment;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
        FixedBitSet matches = bySegment.get(segment.ord);
        BitSetIterator each = new BitSetIterator(matches, matches.cardinality());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, each));
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "matched";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MatchedQuery that && bySegment.equals(that.bySegment);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(bySegment);
  }
}
