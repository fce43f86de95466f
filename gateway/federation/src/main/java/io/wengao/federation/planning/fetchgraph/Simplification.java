package io.wengao.federation.planning.fetchgraph;

import java.util.List;
import java.util.function.BiConsumer;

/** The named passes over a graph of fetches, in their order, until none finds anything to do. */
public final class Simplification {

  private static final List<FetchPass> PASSES =
      List.of(new MergeFetchesOfOnePlace(), new DropIdleFetches());

  private static final FetchPass LAST = new PartUnlikeQuestions();

  private Simplification() {}

  /**
   * @param seen told the name of a pass and the graph each time that pass changed it
   */
  public static void of(FetchGraph fetches, BiConsumer<String, FetchGraph> seen) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var pass : PASSES) {
        changed |= repeat(pass, fetches, seen);
      }
    }
    repeat(LAST, fetches, seen);
  }

  private static boolean repeat(
      FetchPass pass, FetchGraph fetches, BiConsumer<String, FetchGraph> seen) {
    boolean changed = false;
    while (pass.apply(fetches)) {
      changed = true;
      seen.accept(pass.name(), fetches);
    }
    return changed;
  }
}
