package io.wengao.corpus.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all lists have in common. */
final class Paging {
  private static final int MAX = 100;

  private Paging() {}

  /** The number of entries asked for, refused when out of bounds. */
  static int first(int first) {
    if (first < 0 || first > MAX) {
      throw new BadUserInput("first", "first must be between 0 and " + MAX);
    }
    return first;
  }

  static <E> PageInfo info(
      List<E> edges, Function<E, String> cursor, boolean hasNext, @Nullable String after) {
    return new PageInfo(
        hasNext,
        after != null,
        edges.isEmpty() ? null : cursor.apply(edges.getFirst()),
        edges.isEmpty() ? null : cursor.apply(edges.getLast()));
  }
}
