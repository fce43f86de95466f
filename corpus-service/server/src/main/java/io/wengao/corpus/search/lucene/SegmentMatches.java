package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * What clauses match in one segment, as a bit an entry. Whoever has to know how many entries hold
 * so many of some terms has to look at all their places anyway, and going through them term by term
 * is several times faster than looking at one entry after the other.
 */
final class SegmentMatches {
  /** Entries whose terms are counted before those of the next ones, so that counters stay near. */
  private static final int WINDOW = 1 << 15;

  private final IndexSearcher searcher;
  private final LeafReaderContext segment;
  private final int entries;

  private SegmentMatches(IndexSearcher searcher, LeafReaderContext segment) {
    this.searcher = searcher;
    this.segment = segment;
    this.entries = segment.reader().maxDoc();
  }

  /** What of a segment a clause matches. */
  static FixedBitSet of(IndexSearcher searcher, LeafReaderContext segment, Clause clause)
      throws IOException {
    FixedBitSet matches = new SegmentMatches(searcher, segment).matches(clause);
    Bits living = segment.reader().getLiveDocs();
    if (living != null) {
      for (int entry = 0; entry < living.length(); entry++) {
        if (!living.get(entry)) {
          matches.clear(entry);
        }
      }
    }
    return matches;
  }

  private FixedBitSet matches(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.AnyOf anyOf -> anyOf.atLeast() > 1 ? holdingSome(anyOf) : holdingAny(anyOf);
      case Clause.Weighted(Clause of, float weight) -> matches(of);
      case Clause.Combined combined -> combined(combined);
      case Clause.Everything all -> asked(clause);
      case Clause.InARow row -> asked(clause);
      case Clause.Beginning beginning -> asked(clause);
      case Clause.Is is -> asked(clause);
      case Clause.OneOf oneOf -> asked(clause);
      case Clause.Between between -> asked(clause);
    };
  }

  private FixedBitSet combined(Clause.Combined combined) throws IOException {
    List<Clause> demanded = new ArrayList<>(combined.all());
    demanded.addAll(combined.filters());
    if (combined.atLeast() > 1 || (demanded.isEmpty() && combined.some().isEmpty())) {
      return asked(combined);
    }
    FixedBitSet matches = new FixedBitSet(entries);
    if (demanded.isEmpty() || combined.atLeast() == 1) {
      for (Clause one : combined.some()) {
        matches.or(matches(one));
      }
    } else {
      matches.set(0, entries);
    }
    for (Clause one : demanded) {
      if (any(matches)) {
        matches.and(matches(one));
      }
    }
    for (Clause one : combined.none()) {
      matches.andNot(matches(one));
    }
    return matches;
  }

  private boolean any(FixedBitSet matches) {
    return entries > 0 && matches.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS;
  }

  private FixedBitSet asked(Clause clause) throws IOException {
    FixedBitSet matches = new FixedBitSet(entries);
    Query query = searcher.rewrite(Queries.of(clause));
    Scorer scorer = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment);
    if (scorer != null) {
      matches.or(scorer.iterator());
    }
    return matches;
  }

  private FixedBitSet holdingAny(Clause.AnyOf anyOf) throws IOException {
    FixedBitSet matches = new FixedBitSet(entries);
    for (PostingsEnum places : places(anyOf)) {
      matches.or(places);
    }
    return matches;
  }

  private FixedBitSet holdingSome(Clause.AnyOf anyOf) throws IOException {
    FixedBitSet matches = new FixedBitSet(entries);
    List<PostingsEnum> places = places(anyOf);
    if (places.size() < anyOf.atLeast()) {
      return matches;
    }
    for (PostingsEnum one : places) {
      one.nextDoc();
    }
    short[] held = new short[Math.min(WINDOW, entries)];
    for (int from = 0; from < entries; from += WINDOW) {
      int to = Math.min(entries, from + WINDOW);
      for (PostingsEnum one : places) {
        for (int entry = one.docID(); entry < to; entry = one.nextDoc()) {
          if (++held[entry - from] == anyOf.atLeast()) {
            matches.set(entry);
          }
        }
      }
      Arrays.fill(held, (short) 0);
    }
    return matches;
  }

  /** Where the terms stand that there are. */
  private List<PostingsEnum> places(Clause.AnyOf anyOf) throws IOException {
    List<PostingsEnum> places = new ArrayList<>();
    Terms terms = segment.reader().terms(anyOf.field());
    if (terms == null) {
      return places;
    }
    TermsEnum among = terms.iterator();
    for (String term : anyOf.terms()) {
      if (among.seekExact(new BytesRef(term))) {
        places.add(among.postings(null, PostingsEnum.NONE));
      }
    }
    return places;
  }
}
