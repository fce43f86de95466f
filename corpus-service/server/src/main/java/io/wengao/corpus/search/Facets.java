package io.wengao.corpus.search;

import java.util.List;

/**
 * How often each value occurs among what a search finds, all pages together; the most frequent
 * first, then by id. A hit with several themes counts for each.
 */
public record Facets(
    List<Count> kinds,
    List<Count> occasions,
    List<Count> levels,
    List<Count> years,
    List<Count> themes,
    List<Count> moves,
    List<Count> standings) {

  /**
   * A value and how many hits have it.
   *
   * @param id for programs
   * @param label for people; the id where a value has no name
   */
  public record Count(String id, String label, int hits) {}
}
