package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.FieldNames;

/**
 * A field as clauses name it, and where its terms are kept: texts once, in the smallest entries.
 *
 * @param kept the field of the index
 * @param unit the unit whose entries are weighed by it
 * @param measure what the length of an entry is measured in
 */
record Column(String kept, SearchUnit unit, Measure measure) {

  /** What the length of an entry is measured in. */
  enum Measure {
    PAIRS,
    WORDS,
    TITLE_PAIRS,
    TITLE_WORDS
  }

  /** Where texts are kept as pairs; headings, which repeat a part of a text, are beside it. */
  static final String PAIRS = FieldNames.pairs(SearchUnit.SENTENCE);

  /** Where texts are kept as words. */
  static final String WORDS = FieldNames.words(SearchUnit.SENTENCE);

  /**
   * The column of a field.
   *
   * @throws IllegalArgumentException when it is none of pairs or words
   */
  static Column of(String field) {
    if (field.equals(FieldNames.TITLE_PAIRS)) {
      return new Column(field, SearchUnit.SPEECH, Measure.TITLE_PAIRS);
    }
    if (field.equals(FieldNames.TITLE_WORDS)) {
      return new Column(field, SearchUnit.SPEECH, Measure.TITLE_WORDS);
    }
    for (SearchUnit unit : SearchUnit.values()) {
      if (field.equals(FieldNames.pairs(unit))) {
        return new Column(pairs(unit), unit, Measure.PAIRS);
      }
      if (field.equals(FieldNames.words(unit))) {
        return new Column(words(unit), unit, Measure.WORDS);
      }
    }
    throw new IllegalArgumentException("no field of pairs or words: " + field);
  }

  /** The field that keeps the pairs of an entry. */
  static String pairs(SearchUnit unit) {
    return unit == SearchUnit.HEADING ? FieldNames.pairs(unit) : PAIRS;
  }

  /** The field that keeps the words of an entry. */
  static String words(SearchUnit unit) {
    return unit == SearchUnit.HEADING ? FieldNames.words(unit) : WORDS;
  }

  boolean ofTitle() {
    return measure == Measure.TITLE_PAIRS || measure == Measure.TITLE_WORDS;
  }
}
