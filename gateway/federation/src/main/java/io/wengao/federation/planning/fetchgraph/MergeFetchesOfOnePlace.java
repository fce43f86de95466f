package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.planning.selection.DeferGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Two requests to one subgraph about the same objects, for the same part of the answer, become one
 * if neither waits for the other.
 */
final class MergeFetchesOfOnePlace implements FetchPass {

  private record Asked(int site, Position position, DeferGroup group, boolean entities) {}

  @Override
  public String name() {
    return "merge fetches of one place";
  }

  @Override
  public boolean apply(FetchGraph fetches) {
    var places = new LinkedHashMap<Asked, List<Step>>();
    for (var step : fetches.steps) {
      places
          .computeIfAbsent(
              new Asked(step.site.index(), step.position, step.group, step.entities),
              key -> new ArrayList<>())
          .add(step);
    }
    return places.values().stream().anyMatch(steps -> mergeTwo(fetches, steps));
  }

  private static boolean mergeTwo(FetchGraph fetches, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      for (int j = i + 1; j < steps.size(); j++) {
        var kept = steps.get(i);
        var gone = steps.get(j);
        if (!kept.contradicts(gone.representations.values())
            && !fetches.waits(kept, gone)
            && !fetches.waits(gone, kept)) {
          fetches.replace(gone, kept);
          return true;
        }
      }
    }
    return false;
  }
}
