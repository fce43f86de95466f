package io.wengao.federation.planning;

/**
 * Two requests to one subgraph about the same objects become one if neither waits for the other.
 */
final class MergeFetchesOfOnePlace implements FetchPass {

  @Override
  public String name() {
    return "merge fetches of one place";
  }

  @Override
  public boolean apply(FetchGraph fetches) {
    for (var kept : fetches.steps) {
      for (var gone : fetches.steps) {
        if (kept.id < gone.id && alike(kept, gone)) {
          fetches.replace(gone, kept);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean alike(Step one, Step other) {
    return one.site.equals(other.site)
        && one.position == other.position
        && one.entities == other.entities
        && !one.contradicts(other.representations.values())
        && !one.waitsFor(other)
        && !other.waitsFor(one);
  }
}
