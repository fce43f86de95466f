package io.wengao.corpus.lexicon;

import java.util.List;

/** What a file of entries turned out to be. */
public sealed interface LexiconFile {
  /** All its entries, in order. */
  record Entries(List<LexiconEntry> entries) implements LexiconFile {}

  /** Nothing is taken from a file with a mistake. */
  record Wrong(List<Mistake> mistakes) implements LexiconFile {}

  /**
   * What is wrong at one place.
   *
   * @param place such as "line 3, kind" or "[2].term"
   */
  record Mistake(String place, String message) {}
}
