package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.util.EnumMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Which entry of a segment stands below which, and how long their texts are. A speech is followed
 * by its passages, each passage by its sentences, and all of them by the headings of the speech.
 */
final class Blocks {
  private static final int NONE = -1;

  private final EnumMap<SearchUnit, FixedBitSet> units = new EnumMap<>(SearchUnit.class);
  private final EnumMap<Column.Measure, byte[]> lengths = new EnumMap<>(Column.Measure.class);
  private final int[] speechOf;
  private final int[] passageOf;

  private Blocks(int entries) {
    this.speechOf = new int[entries];
    this.passageOf = new int[entries];
  }

  static Blocks of(LeafReader segment) throws IOException {
    Blocks blocks = new Blocks(segment.maxDoc());
    for (SearchUnit unit : SearchUnit.values()) {
      blocks.units.put(unit, blocks.read(segment, unit));
    }
    blocks.place();
    blocks.measure(segment, Column.Measure.PAIRS, Column.PAIRS);
    blocks.measure(segment, Column.Measure.WORDS, Column.WORDS);
    blocks.measure(segment, Column.Measure.TITLE_PAIRS, FieldNames.TITLE_PAIRS);
    blocks.measure(segment, Column.Measure.TITLE_WORDS, FieldNames.TITLE_WORDS);
    return blocks;
  }

  private FixedBitSet read(LeafReader segment, SearchUnit unit) throws IOException {
    FixedBitSet all = new FixedBitSet(entries());
    PostingsEnum places =
        segment.postings(new Term(FieldNames.UNIT, unit.name()), PostingsEnum.NONE);
    if (places != null) {
      all.or(places);
    }
    return all;
  }

  private void place() {
    int speech = NONE;
    int passage = NONE;
    for (int entry = 0; entry < entries(); entry++) {
      SearchUnit unit = unit(entry);
      switch (unit) {
        case SPEECH -> speech = entry;
        case PASSAGE -> passage = entry;
        case SENTENCE, HEADING -> {}
      }
      speechOf[entry] = speech;
      passageOf[entry] = unit == SearchUnit.PASSAGE || unit == SearchUnit.SENTENCE ? passage : NONE;
    }
  }

  /** An entry is as long as all below it together, headings left out. */
  private void measure(LeafReader segment, Column.Measure measure, String field)
      throws IOException {
    int[] sums = new int[entries()];
    NumericDocValues norms = segment.getNormValues(field);
    if (norms != null) {
      for (int entry = norms.nextDoc();
          entry != DocIdSetIterator.NO_MORE_DOCS;
          entry = norms.nextDoc()) {
        int length = SmallFloat.byte4ToInt((byte) norms.longValue());
        sums[entry] += length;
        addAbove(sums, entry, length);
      }
    }
    if (measure == Column.Measure.PAIRS) {
      addHeadings(segment.getNormValues(Column.pairs(SearchUnit.HEADING)), sums);
    } else if (measure == Column.Measure.WORDS) {
      addHeadings(segment.getNormValues(Column.words(SearchUnit.HEADING)), sums);
    }
    byte[] lengths = new byte[sums.length];
    for (int entry = 0; entry < sums.length; entry++) {
      lengths[entry] = SmallFloat.intToByte4(sums[entry]);
    }
    this.lengths.put(measure, lengths);
  }

  private void addAbove(int[] sums, int entry, int length) {
    if (speechOf[entry] != entry) {
      sums[speechOf[entry]] += length;
    }
    if (passageOf[entry] != entry && passageOf[entry] != NONE) {
      sums[passageOf[entry]] += length;
    }
  }

  private static void addHeadings(@Nullable NumericDocValues norms, int[] sums) throws IOException {
    if (norms != null) {
      for (int entry = norms.nextDoc();
          entry != DocIdSetIterator.NO_MORE_DOCS;
          entry = norms.nextDoc()) {
        sums[entry] = SmallFloat.byte4ToInt((byte) norms.longValue());
      }
    }
  }

  int entries() {
    return speechOf.length;
  }

  SearchUnit unit(int entry) {
    for (SearchUnit unit : SearchUnit.values()) {
      if (all(unit).get(entry)) {
        return unit;
      }
    }
    throw new IllegalStateException("entry " + entry + " of the search index has no unit");
  }

  /** The entries of a unit; not to be changed. */
  FixedBitSet all(SearchUnit unit) {
    FixedBitSet all = units.get(unit);
    if (all == null) {
      throw new IllegalStateException("units are read at first");
    }
    return all;
  }

  /** The speech of an entry; of a speech itself. */
  int speechOf(int entry) {
    return speechOf[entry];
  }

  /** The passage of a sentence. */
  int passageOf(int sentence) {
    return passageOf[sentence];
  }

  /** Whether two sentences are of the same passage. */
  boolean areBeside(int one, int other) {
    return passageOf[one] != NONE && passageOf[one] == passageOf[other];
  }

  /**
   * By entry that keeps a text the entry of the unit that has it, -1 where none has; null where it
   * is itself. Not to be changed.
   */
  int @Nullable [] having(Column column) {
    if (column.ofTitle()) {
      return null;
    }
    return switch (column.unit()) {
      case SPEECH -> speechOf;
      case PASSAGE -> passageOf;
      case SENTENCE, HEADING -> null;
    };
  }

  /** By entry the code of its length; not to be changed. */
  byte[] lengths(Column.Measure measure) {
    byte[] of = lengths.get(measure);
    if (of == null) {
      throw new IllegalStateException("lengths are read at first");
    }
    return of;
  }

  /** The entry after the last one of the speech, or of the passage with its sentences. */
  int end(int entry) {
    FixedBitSet among = all(SearchUnit.SPEECH);
    if (!among.get(entry)) {
      return all(SearchUnit.PASSAGE).get(entry) ? endOfSentences(entry + 1) : entry + 1;
    }
    int next = entry + 1 < entries() ? among.nextSetBit(entry + 1) : entries();
    return Math.min(next, entries());
  }

  private int endOfSentences(int from) {
    FixedBitSet sentences = all(SearchUnit.SENTENCE);
    int end = from;
    while (end < entries() && sentences.get(end)) {
      end++;
    }
    return end;
  }

  /** The first speech that begins at {@code entry} or later, or the end of the segment. */
  int boundary(int entry) {
    return entry >= entries()
        ? entries()
        : Math.min(entries(), all(SearchUnit.SPEECH).nextSetBit(entry));
  }
}
