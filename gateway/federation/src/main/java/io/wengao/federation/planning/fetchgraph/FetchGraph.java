package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.graph.Site;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.DeferGroup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fetches of one operation and what each waits for. */
public final class FetchGraph {

  /** What one fetch takes of the budget: a thousand of them is a plan nobody waits for. */
  private static final int FETCH = 1000;

  final List<Step> steps = new ArrayList<>();
  private final Budget budget;
  private int next;

  FetchGraph(Budget budget) {
    this.budget = budget;
  }

  Step add(
      Site site, Position position, DeferGroup group, boolean entities, StepSelection selection) {
    budget.spend(FETCH);
    var step = new Step(next++, site, position, group, entities, selection);
    steps.add(step);
    return step;
  }

  /** Whether a step has to wait for another, directly or not. */
  boolean waits(Step step, Step other) {
    var seen = new HashSet<Step>();
    var open = new ArrayDeque<Step>();
    open.add(step);
    while (!open.isEmpty()) {
      for (var before : open.poll().after) {
        budget.spend(1);
        if (before == other) {
          return true;
        }
        if (seen.add(before)) {
          open.add(before);
        }
      }
    }
    return false;
  }

  /** Puts {@code kept} in the place of {@code gone}. Neither may wait for the other. */
  void replace(Step gone, Step kept) {
    kept.selection.merge(gone.selection);
    gone.representations.values().forEach(kept::addRepresentation);
    kept.after.addAll(gone.after);
    kept.after.remove(kept);
    remove(gone, kept);
  }

  private void remove(Step gone, Step kept) {
    steps.remove(gone);
    budget.spend(steps.size());
    for (var step : steps) {
      if (step.after.remove(gone) && step != kept) {
        step.after.add(kept);
      }
    }
  }

  /** Takes a step out; what waited for it waits for what it waited for. */
  void drop(Step gone) {
    steps.remove(gone);
    for (var step : steps) {
      if (step.after.remove(gone)) {
        step.after.addAll(gone.after);
      }
    }
  }

  /** How many fetches in a row come before each step. */
  Map<Step, Integer> levels() {
    var levels = new LinkedHashMap<Step, Integer>();
    steps.forEach(step -> level(step, levels));
    return levels;
  }

  private static int level(Step step, Map<Step, Integer> levels) {
    var known = levels.get(step);
    if (known != null) {
      return known;
    }
    int level = 0;
    for (var before : step.after) {
      level = Math.max(level, level(before, levels) + 1);
    }
    levels.put(step, level);
    return level;
  }

  /** One line a step, for reading. */
  public String print() {
    var out = new StringBuilder();
    for (var step : steps) {
      out.append('#').append(step.id).append(' ').append(step.site.subgraph().name());
      out.append(step.position.isRoot() ? "" : " at " + step.position);
      out.append(step.group.isFirst() ? "" : " for group " + step.group.id());
      if (!step.after.isEmpty()) {
        out.append(" after");
        step.after.stream()
            .map(before -> before.id)
            .sorted()
            .forEach(id -> out.append(" #").append(id));
      }
      step.representations
          .values()
          .forEach(
              one ->
                  out.append(" (")
                      .append(one.typename())
                      .append(' ')
                      .append(one.fields().print().strip())
                      .append(')'));
      out.append('\n');
    }
    return out.toString();
  }
}
