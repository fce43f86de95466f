package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Clause;
import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * What clauses match in one segment, as a bit an entry. Whoever has to know how many entries hold
 * so many of some terms has to look at all their places anyway, and going through them term by term
 * is several times faster than looking at one entry after the other. What is noted at a speech or a
 * passage holds for all below it.
 */
final class SegmentMatches {
  /** Entries whose terms are counted before those of the next ones, so that counters stay near. */
  private static final int STRETCH = 1 << 15;

  private final IndexSearcher searcher;
  private final LeafReaderContext segment;
  private final Blocks blocks;
  private final ReadTerms terms;
  private final SearchUnit unit;
  private final int entries;

  SegmentMatches(
      IndexSearcher searcher,
      LeafReaderContext segment,
      Blocks blocks,
      ReadTerms terms,
      SearchUnit unit) {
    this.searcher = searcher;
    this.segment = segment;
    this.blocks = blocks;
    this.terms = terms;
    this.unit = unit;
    this.entries = segment.reader().maxDoc();
  }

  /** What of the unit of the segment a clause matches. */
  FixedBitSet of(Clause clause) throws IOException {
    FixedBitSet matches = matches(clause);
    matches.and(blocks.all(unit));
    Bits living = segment.reader().getLiveDocs();
    if (living != null) {
      living.applyMask(matches, 0);
    }
    return matches;
  }

  /** May match entries of other units too. */
  private FixedBitSet matches(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.AnyOf anyOf -> holding(anyOf);
      case Clause.Weighted(Clause of, float weight) -> matches(of);
      case Clause.Combined combined -> combined(combined);
      case Clause.Everything all -> everything();
      case Clause.InARow row -> inARow(row);
      case Clause.Beginning beginning ->
          having(Column.of(beginning.field()), asked(Queries.of(beginning)));
      case Clause.Is is -> is(is);
      case Clause.OneOf oneOf -> new NamedEntries(segment.reader(), blocks, unit).of(oneOf);
      case Clause.Between between -> below(asked(Queries.of(between)));
    };
  }

  private FixedBitSet combined(Clause.Combined combined) throws IOException {
    List<Clause> demanded = new ArrayList<>(combined.all());
    demanded.addAll(combined.filters());
    boolean some = !combined.some().isEmpty() && (demanded.isEmpty() || combined.atLeast() == 1);
    FixedBitSet matches = some ? any(combined.some()) : everything();
    for (Clause one : demanded) {
      if (!matches.scanIsEmpty()) {
        matches.and(matches(one));
      }
    }
    for (Clause one : combined.none()) {
      matches.andNot(matches(one));
    }
    return matches;
  }

  private FixedBitSet any(List<Clause> some) throws IOException {
    FixedBitSet matches = new FixedBitSet(entries);
    for (Clause one : some) {
      matches.or(matches(one));
    }
    return matches;
  }

  private FixedBitSet everything() {
    FixedBitSet matches = new FixedBitSet(entries);
    matches.set(0, entries);
    return matches;
  }

  private FixedBitSet asked(Query asked) throws IOException {
    FixedBitSet matches = new FixedBitSet(entries);
    Query query = searcher.rewrite(asked);
    Scorer scorer = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment);
    if (scorer != null) {
      matches.or(scorer.iterator());
    }
    return matches;
  }

  /** In one sentence, or from one sentence on into the next ones. */
  private FixedBitSet inARow(Clause.InARow row) throws IOException {
    Column column = Column.of(row.field());
    FixedBitSet places = asked(Queries.inARow(column, row.terms()));
    if (!row.breaks().isEmpty()) {
      places.or(sentenceAfterSentence(column, row));
    }
    return having(column, places);
  }

  /** The last of sentences side by side that hold the sentences of the row. */
  private FixedBitSet sentenceAfterSentence(Column column, Clause.InARow row) throws IOException {
    List<Integer> ends = new ArrayList<>(row.breaks());
    ends.add(row.terms().size());
    FixedBitSet before = asked(Queries.inARow(column, row.terms().subList(0, ends.getFirst())));
    for (int i = 1; i < ends.size(); i++) {
      List<String> terms = row.terms().subList(ends.get(i - 1), ends.get(i));
      FixedBitSet here = asked(Queries.inARow(column, terms));
      FixedBitSet both = new FixedBitSet(entries);
      for (int place = Frequencies.next(before, 0);
          place != DocIdSetIterator.NO_MORE_DOCS;
          place = Frequencies.next(before, place + 1)) {
        if (place + 1 < entries && here.get(place + 1) && blocks.areBeside(place, place + 1)) {
          both.set(place + 1);
        }
      }
      before = both;
    }
    return before;
  }

  /** An index has one office; units are told apart at the end. */
  private FixedBitSet is(Clause.Is is) throws IOException {
    return switch (is.field()) {
      case FieldNames.UNIT -> everything();
      case FieldNames.OFFICE -> everything();
      default -> below(asked(Queries.of(is)));
    };
  }

  /** With what stands below. */
  private FixedBitSet below(FixedBitSet noted) {
    FixedBitSet matches = new FixedBitSet(entries);
    for (int entry = Frequencies.next(noted, 0);
        entry != DocIdSetIterator.NO_MORE_DOCS;
        entry = Frequencies.next(noted, entry + 1)) {
      matches.set(entry, blocks.end(entry));
    }
    return matches;
  }

  /** What has the texts in which something was found. */
  private FixedBitSet having(Column column, FixedBitSet places) {
    int[] having = blocks.having(column);
    if (having == null) {
      return places;
    }
    FixedBitSet matches = new FixedBitSet(entries);
    for (int place = Frequencies.next(places, 0);
        place != DocIdSetIterator.NO_MORE_DOCS;
        place = Frequencies.next(places, place + 1)) {
      if (having[place] >= 0) {
        matches.set(having[place]);
      }
    }
    return matches;
  }

  private FixedBitSet holding(Clause.AnyOf anyOf) throws IOException {
    FixedBitSet matches = new FixedBitSet(entries);
    List<Occurrences.Cursor> places = places(anyOf);
    int enough = Math.max(1, anyOf.atLeast());
    if (places.size() < enough) {
      return matches;
    }
    short[] held = new short[Math.min(STRETCH, entries)];
    int from = 0;
    while (from < entries) {
      int to = blocks.boundary(from + STRETCH);
      if (held.length < to - from) {
        held = new short[to - from];
      }
      for (Occurrences.Cursor one : places) {
        one.hold(held, from, to, enough, matches);
      }
      Arrays.fill(held, 0, to - from, (short) 0);
      from = to;
    }
    return matches;
  }

  /** Where the terms stand that there are. */
  private List<Occurrences.Cursor> places(Clause.AnyOf anyOf) throws IOException {
    Column column = Column.of(anyOf.field());
    List<Occurrences.Cursor> places = new ArrayList<>();
    for (String term : anyOf.terms()) {
      Occurrences of = terms.of(segment.reader(), column, term);
      if (of.count() > 0) {
        places.add(of.cursor());
      }
    }
    return places;
  }
}
