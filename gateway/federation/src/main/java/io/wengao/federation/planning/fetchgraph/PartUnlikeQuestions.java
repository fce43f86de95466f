package io.wengao.federation.planning.fetchgraph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under an interface object's name all types of objects are asked the same. Types that ask one key
 * for unlike things and are known by then are sent apart, so that none is asked what only another
 * is. Goes last, as fetches of one place would be merged again.
 */
final class PartUnlikeQuestions implements FetchPass {

  @Override
  public String name() {
    return "part unlike questions";
  }

  @Override
  public boolean apply(FetchGraph fetches) {
    for (var step : fetches.steps) {
      boolean asObject = step.entities && step.site.interfaceObject() != null;
      var type = asObject ? unlike(step) : null;
      if (type != null) {
        part(fetches, step, type);
        return true;
      }
    }
    return false;
  }

  /** A type that is told apart and asks something else than one before it under the same key. */
  private static @Nullable String unlike(Step step) {
    var before = new LinkedHashSet<String>();
    for (var entry : step.selection.byType.entrySet()) {
      boolean differs =
          before.stream()
              .anyMatch(type -> differ(step.selection.byType.get(type), entry.getValue()));
      if (differs && representation(step, entry.getKey()) != null) {
        return entry.getKey();
      }
      before.add(entry.getKey());
    }
    return null;
  }

  private static boolean differ(
      @Nullable Map<String, StepSelection.StepField> one,
      Map<String, StepSelection.StepField> other) {
    if (one == null) {
      return false;
    }
    var meant = new LinkedHashMap<String, Set<String>>();
    for (var field : one.values()) {
      meant.computeIfAbsent(field.shown, key -> new LinkedHashSet<>()).add(field.signature);
    }
    return other.values().stream()
        .anyMatch(
            field ->
                meant.containsKey(field.shown)
                    && !Set.of(field.signature).equals(meant.get(field.shown)));
  }

  private static Step.@Nullable Representation representation(Step step, String type) {
    boolean all = step.representations.values().stream().anyMatch(one -> one.condition() == null);
    return all
        ? null
        : step.representations.values().stream()
            .filter(one -> type.equals(one.condition()))
            .findFirst()
            .orElse(null);
  }

  private static void part(FetchGraph fetches, Step step, String type) {
    var own = new StepSelection(step.selection.site, step.selection.declared);
    own.typename = step.selection.typename;
    var fields = step.selection.byType.remove(type);
    if (fields != null) {
      own.byType.put(type, fields);
    }
    var apart = fetches.add(step.site, step.position, step.group, true, own);
    apart.after.addAll(step.after);
    step.representations.values().stream()
        .filter(one -> type.equals(one.condition()))
        .toList()
        .forEach(
            one -> {
              apart.addRepresentation(one);
              step.representations.values().remove(one);
            });
    Set<Step> waiting = new LinkedHashSet<>(fetches.steps);
    waiting.removeIf(one -> !one.after.contains(step));
    waiting.forEach(one -> one.after.add(apart));
  }
}
