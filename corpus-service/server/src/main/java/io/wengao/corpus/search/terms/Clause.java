package io.wengao.corpus.search.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a search demands of an entry, for an index to put into its own words. */
public sealed interface Clause {

  /** Everything there is; each scores 1. */
  record Everything() implements Clause {}

  /**
   * Any of the terms; the BM25 scores of those that are there are summed. None is found when there
   * are no terms.
   *
   * @param terms each once
   * @param atLeast how many must be there; 0 or 1 for any
   */
  record AnyOf(String field, List<String> terms, int atLeast) implements Clause {}

  /**
   * The terms in a row; none is found when there are no terms.
   *
   * @param breaks numbers of the terms, but for the first, with which a sentence begins
   */
  record InARow(String field, List<String> terms, List<Integer> breaks) implements Clause {}

  /** A term that begins so. */
  record Beginning(String field, String prefix) implements Clause {}

  /** Exactly this value. */
  record Is(String field, String value) implements Clause {}

  /** One of these values. */
  record OneOf(String field, Collection<String> values) implements Clause {}

  /** A number from {@code from} to {@code to}, both inclusive. */
  record Between(String field, int from, int to) implements Clause {}

  /** The same, its score times {@code weight}. */
  record Weighted(Clause of, float weight) implements Clause {}

  /**
   * Several at once; the scores of {@code all} and {@code some} are summed.
   *
   * @param all must hold
   * @param some may hold; one must when there is nothing else, and {@code atLeast} in any case
   * @param filters must hold and do not score
   * @param none must not hold
   */
  record Combined(
      List<Clause> all, List<Clause> some, List<Clause> filters, List<Clause> none, int atLeast)
      implements Clause {}

  /** Collects what is combined. */
  final class Combining {
    private final List<Clause> all = new ArrayList<>();
    private final List<Clause> some = new ArrayList<>();
    private final List<Clause> filters = new ArrayList<>();
    private final List<Clause> none = new ArrayList<>();

    Combining all(Clause clause) {
      all.add(clause);
      return this;
    }

    Combining some(Clause clause) {
      some.add(clause);
      return this;
    }

    Combining filter(Clause clause) {
      filters.add(clause);
      return this;
    }

    Combining none(Clause clause) {
      none.add(clause);
      return this;
    }

    Combined atLeast(int ofSome) {
      return new Combined(
          List.copyOf(all), List.copyOf(some), List.copyOf(filters), List.copyOf(none), ofSome);
    }

    Combined done() {
      return atLeast(0);
    }
  }
}
