package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.lucene.Frequencies.Extent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Scores what is known to match. Terms are gone through one after the other, for a stretch of the
 * entries at a time: nearly everything that holds a term has to be looked at anyway, for texts of
 * offices share most of their words, and passing over the rest costs more than it saves.
 */
final class Ranking {
  /** Entries whose scores are summed before those of the next ones, so that sums stay near. */
  private static final int STRETCH = 1 << 14;

  private final BySegment<Blocks> blocks;
  private final ReadTerms terms;
  private final Frequencies frequencies;

  Ranking(BySegment<Blocks> blocks, ReadTerms terms, Frequencies frequencies) {
    this.blocks = blocks;
    this.terms = terms;
    this.frequencies = frequencies;
  }

  /** The best of what matches, after a hit when there is one. */
  List<Hit> best(
      IndexSearcher searcher,
      Sum sum,
      SearchUnit unit,
      List<FixedBitSet> matches,
      @Nullable Hit after,
      int most)
      throws IOException {
    List<Weight> weights = weights(searcher, sum);
    Best best = new Best(most, after);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Blocks of = blocks.of(segment.reader());
      FixedBitSet matching = matches.get(segment.ord);
      if (Frequencies.next(matching, 0) != DocIdSetIterator.NO_MORE_DOCS) {
        best.begin(of, new EntryIds(segment.reader(), of));
        new Segment(of, sum, scored(segment, of, sum, weights), unit).rank(matching, best);
      }
    }
    return best.firstToLast();
  }

  private List<Weight> weights(IndexSearcher searcher, Sum sum) throws IOException {
    Map<Column, Extent> extents = new HashMap<>();
    Map<Column, float[]> dampings = new HashMap<>();
    List<Weight> weights = new ArrayList<>();
    for (Sum.Part part : sum.parts()) {
      Column column = part.column();
      Extent extent = extents.get(column);
      if (extent == null) {
        extent = frequencies.extent(searcher, column);
        extents.put(column, extent);
        dampings.put(column, Weight.dampings(extent.meanLength()));
      }
      float idf = frequencies.idf(searcher, column, part.term(), extent.entries());
      weights.add(new Weight(part.weight() * idf, dampings.getOrDefault(column, new float[0])));
    }
    return weights;
  }

  private record Scored(Column column, Occurrences.Cursor places, Weight weight, byte[] lengths) {}

  private List<Scored> scored(LeafReaderContext segment, Blocks of, Sum sum, List<Weight> weights)
      throws IOException {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      Sum.Part part = sum.parts().get(i);
      Occurrences places = terms.of(segment.reader(), part.column(), part.term());
      if (places.count() > 0) {
        byte[] lengths = of.lengths(part.column().measure());
        scored.add(new Scored(part.column(), places.cursor(), weights.get(i), lengths));
      }
    }
    return scored;
  }

  /** A segment on its way. */
  private static final class Segment {
    private final Blocks blocks;
    private final Sum sum;
    private final List<Scored> scored;

    /** Whether a title scores for what stands below it. */
    private final boolean fromAbove;

    private float[] sums = new float[STRETCH];

    Segment(Blocks blocks, Sum sum, List<Scored> scored, SearchUnit unit) {
      this.blocks = blocks;
      this.sum = sum;
      this.scored = scored;
      this.fromAbove =
          unit != SearchUnit.SPEECH && scored.stream().anyMatch(one -> one.column.ofTitle());
    }

    void rank(FixedBitSet matches, Best best) throws IOException {
      int to;
      for (int match = Frequencies.next(matches, 0);
          match != DocIdSetIterator.NO_MORE_DOCS;
          match = Frequencies.next(matches, to)) {
        int from = blocks.speechOf(match);
        to = blocks.boundary(from + STRETCH);
        rank(matches, match, from, to, best);
      }
    }

    private void rank(FixedBitSet matches, int first, int from, int to, Best best)
        throws IOException {
      if (sums.length < to - from) {
        sums = new float[to - from];
      }
      for (Scored one : scored) {
        one.places.score(one.weight, one.lengths, sums, from, to);
      }
      for (int match = first; match < to; match = Frequencies.next(matches, match + 1)) {
        float score = sum.constant() + sums[match - from];
        best.add(match, fromAbove ? score + sums[blocks.speechOf(match) - from] : score);
      }
      Arrays.fill(sums, 0, to - from, 0);
    }
  }
}
