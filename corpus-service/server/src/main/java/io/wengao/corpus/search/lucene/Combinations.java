package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.FacetFields;
import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * For each entry of a segment which counted values it has together. Sentences have those of their
 * passage, and passages most of those of their speech: to count the values of many entries is to
 * count their combinations.
 */
final class Combinations {
  /** By entry the number of its combination. */
  private final int[] ofEntry;

  /** By combination the numbers of its values. */
  private final List<int[]> values;

  /** By number of a value. */
  private final List<Value> named;

  private record Value(String field, String value) {}

  private Combinations(int[] ofEntry, List<int[]> values, List<Value> named) {
    this.ofEntry = ofEntry;
    this.values = values;
    this.named = named;
  }

  static Combinations of(LeafReader segment, Blocks blocks) throws IOException {
    return new Reading(segment, blocks).all();
  }

  /** Adds how often each value of each field occurs among the entries. */
  void count(FixedBitSet entries, Map<String, Map<String, Integer>> hits) {
    int[] byCombination = new int[values.size()];
    for (int entry = next(entries, 0);
        entry != DocIdSetIterator.NO_MORE_DOCS;
        entry = next(entries, entry + 1)) {
      byCombination[ofEntry[entry]]++;
    }
    int[] byValue = new int[named.size()];
    for (int combination = 0; combination < byCombination.length; combination++) {
      if (byCombination[combination] > 0) {
        for (int value : values.get(combination)) {
          byValue[value] += byCombination[combination];
        }
      }
    }
    for (int value = 0; value < byValue.length; value++) {
      if (byValue[value] > 0) {
        Value of = named.get(value);
        hits.computeIfAbsent(of.field, field -> new TreeMap<>())
            .merge(of.value, byValue[value], Integer::sum);
      }
    }
  }

  private static int next(FixedBitSet entries, int from) {
    return from < entries.length() ? entries.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Reads a segment entry by entry. */
  private static final class Reading {
    private static final int[] NONE = {};

    private final Blocks blocks;
    private final int[] ofEntry;
    private final List<Counting> columns = new ArrayList<>();
    private final List<Value> named = new ArrayList<>();
    private final List<int[]> values = new ArrayList<>();
    private final HashMap<List<Integer>, Integer> numbers = new HashMap<>();

    /** A field's values, whose numbers begin at {@code first}. */
    private record Counting(SortedSetDocValues values, int first) {}

    Reading(LeafReader segment, Blocks blocks) throws IOException {
      this.blocks = blocks;
      this.ofEntry = new int[segment.maxDoc()];
      for (String field : FacetFields.ALL) {
        SortedSetDocValues of = DocValues.getSortedSet(segment, FieldNames.counted(field));
        columns.add(new Counting(of, named.size()));
        for (long value = 0; value < of.getValueCount(); value++) {
          named.add(new Value(field, of.lookupOrd(value).utf8ToString()));
        }
      }
    }

    /** An entry has the values of those above it, which stand before it. */
    Combinations all() throws IOException {
      int[] ofSpeech = NONE;
      int[] ofPassage = NONE;
      for (int entry = 0; entry < ofEntry.length; entry++) {
        switch (blocks.unit(entry)) {
          case SPEECH -> {
            ofSpeech = with(NONE, entry);
            ofEntry[entry] = number(ofSpeech);
          }
          case PASSAGE -> {
            ofPassage = with(ofSpeech, entry);
            ofEntry[entry] = number(ofPassage);
          }
          case SENTENCE -> ofEntry[entry] = ofEntry[entry - 1];
          case HEADING -> ofEntry[entry] = number(ofSpeech);
        }
      }
      return new Combinations(ofEntry, List.copyOf(values), List.copyOf(named));
    }

    private int[] with(int[] above, int entry) throws IOException {
      int[] held = above;
      for (Counting column : columns) {
        if (column.values.advanceExact(entry)) {
          for (int i = 0; i < column.values.docValueCount(); i++) {
            held = Arrays.copyOf(held, held.length + 1);
            held[held.length - 1] = column.first + Math.toIntExact(column.values.nextOrd());
          }
        }
      }
      return held;
    }

    private int number(int[] of) {
      return numbers.computeIfAbsent(
          Arrays.stream(of).boxed().toList(),
          combination -> {
            values.add(of);
            return values.size() - 1;
          });
    }
  }
}
