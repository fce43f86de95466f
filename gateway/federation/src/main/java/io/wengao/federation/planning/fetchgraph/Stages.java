package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.planning.selection.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When to send which fetch: those of one stage that go to one subgraph are one request. A fetch may
 * wait for a later stage to go with others, but never so long that there are more stages.
 */
final class Stages {

  /** Of more fetches than this each goes as soon as it can, or planning takes too long. */
  private static final int MOST = 300;

  private final List<Step> steps;
  private final Map<Step, Integer> earliest;
  private final Map<Step, Integer> latest = new LinkedHashMap<>();
  private final Map<Step, Integer> placed = new LinkedHashMap<>();

  private Stages(FetchGraph fetches) {
    this.earliest = fetches.levels();
    this.steps = new ArrayList<>(fetches.steps);
    steps.sort(Comparator.comparingInt(step -> at(earliest, step)));
  }

  /** The stage of each step, with the fewest requests found. */
  static Map<Step, Integer> of(FetchGraph fetches, Budget budget) {
    var usual = lastTogether(fetches);
    int size = fetches.steps.size();
    if (size > MOST) {
      return usual;
    }
    budget.spend((long) size * size);
    var arranged = new Stages(fetches).arrange();
    return requests(arranged) < requests(usual) ? arranged : usual;
  }

  /** One subgraph, asked for one part of the answer. */
  static String server(Step step) {
    return step.site.subgraph().graph() + " " + step.group.id();
  }

  private static long requests(Map<Step, Integer> stages) {
    var requests = new HashSet<String>();
    stages.forEach(
        (step, stage) -> requests.add(step.entities ? server(step) + stage : "#" + step.id));
    return requests.size();
  }

  /**
   * Everything as soon as it can; but what nothing waits for goes with the last request to its
   * subgraph: a request less, and the answer as a whole is there no later.
   */
  private static Map<Step, Integer> lastTogether(FetchGraph fetches) {
    var levels = fetches.levels();
    var last = new LinkedHashMap<String, Integer>();
    var waitedFor = new LinkedHashSet<Step>();
    for (var step : fetches.steps) {
      waitedFor.addAll(step.after);
      if (step.entities) {
        last.merge(server(step), levels.getOrDefault(step, 0), Math::max);
      }
    }
    var latest = new LinkedHashMap<>(levels);
    for (var step : fetches.steps) {
      if (step.entities && !waitedFor.contains(step)) {
        latest.put(step, last.getOrDefault(server(step), 0));
      }
    }
    return latest;
  }

  /** Places step after step, those with the least choice first. */
  private Map<Step, Integer> arrange() {
    var open = new LinkedHashSet<>(steps);
    bound();
    while (!open.isEmpty()) {
      Step next = null;
      for (var step : open) {
        next = next == null || slack(step) < slack(next) ? step : next;
      }
      if (next != null) {
        int stage = stage(next, open);
        placed.put(next, stage);
        open.remove(next);
        bound();
      }
    }
    return placed;
  }

  private int slack(Step step) {
    return at(latest, step) - at(earliest, step);
  }

  private static int at(Map<Step, Integer> stages, Step step) {
    return stages.getOrDefault(step, 0);
  }

  /** Works out anew between which stages each step has to be. */
  private void bound() {
    for (var step : steps) {
      int first = placed.getOrDefault(step, 0);
      for (var before : step.after) {
        first = Math.max(first, at(earliest, before) + 1);
      }
      earliest.put(step, first);
    }
    var last = new LinkedHashMap<Object, Integer>();
    steps.forEach(step -> last.merge(step.group, at(earliest, step), Math::max));
    for (var step : steps) {
      boolean fixed = placed.containsKey(step) || !step.entities;
      latest.put(step, fixed ? at(earliest, step) : last.getOrDefault(step.group, 0));
    }
    for (var step : steps.reversed()) {
      for (var before : step.after) {
        latest.merge(before, at(latest, step) - 1, Math::min);
      }
    }
  }

  /** The first stage at which its subgraph is asked anyway; else one that suits most others. */
  private int stage(Step step, Set<Step> open) {
    int best = at(earliest, step);
    int most = -1;
    for (int stage = at(earliest, step); stage <= at(latest, step); stage++) {
      int together = 0;
      for (var other : steps) {
        if (other != step && other.entities && server(other).equals(server(step))) {
          boolean fits = at(earliest, other) <= stage && stage <= at(latest, other);
          together += !fits ? 0 : open.contains(other) ? 1 : steps.size();
        }
      }
      if (together > most) {
        most = together;
        best = stage;
      }
    }
    return best;
  }
}
