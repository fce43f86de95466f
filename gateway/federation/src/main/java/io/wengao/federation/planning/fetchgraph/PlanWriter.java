package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.plan.DeferredGroup;
import io.wengao.federation.plan.PlanNode;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.DeferGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes fetches down as a plan. Entity fetches that go to one subgraph at the same stage become
 * one request.
 */
public final class PlanWriter {

  private final Budget budget;
  private final RequestWriter writer;
  private final Map<DeferGroup, List<DeferredGroup.Part>> later = new LinkedHashMap<>();

  public PlanWriter(Budget budget, RequestWriter writer) {
    this.budget = budget;
    this.writer = writer;
  }

  /**
   * The plan's nodes of a fetch graph's first part; null for one without fetches. What deferred
   * fragments fetch is kept for {@link #deferred}.
   */
  public @Nullable PlanNode write(FetchGraph fetches) {
    var stages = new LinkedHashMap<String, List<Step>>();
    var levels = Stages.of(fetches, budget);
    for (var step : fetches.steps) {
      var stage = step.entities ? Stages.server(step) + " " + levels.get(step) : "#" + step.id;
      stages.computeIfAbsent(stage, key -> new ArrayList<>()).add(step);
    }
    var requests = new ArrayList<Request>();
    var byStep = new LinkedHashMap<Step, Request>();
    for (var steps : stages.values()) {
      var node =
          steps.getFirst().entities ? writer.entities(steps) : writer.fetch(steps.getFirst());
      var request = new Request(node, steps.getFirst().group, new LinkedHashSet<>());
      requests.add(request);
      steps.forEach(step -> byStep.put(step, request));
    }
    byStep.forEach(
        (step, request) ->
            step.after.forEach(
                before -> {
                  var other = byStep.get(before);
                  if (other != null) {
                    request.after().add(other);
                  }
                }));
    requests.stream()
        .filter(request -> !request.group.isFirst())
        .collect(Collectors.groupingBy(one -> one.group, LinkedHashMap::new, Collectors.toList()))
        .forEach((group, own) -> later.put(group, parts(own)));
    return Ordering.order(requests.stream().filter(one -> one.group.isFirst()).toList());
  }

  private static List<DeferredGroup.Part> parts(List<Request> requests) {
    var parts = new ArrayList<DeferredGroup.Part>();
    for (var together : Ordering.components(requests)) {
      var after = new LinkedHashSet<String>();
      for (var request : together) {
        request.after().stream()
            .filter(before -> before.group != request.group)
            .forEach(before -> after.add(before.node().operationName()));
      }
      var node = Ordering.order(together);
      if (node != null) {
        parts.add(new DeferredGroup.Part(after, node));
      }
    }
    return parts;
  }

  /** What is fetched for these fragments, of all that was written. */
  public List<DeferredGroup> deferred(List<DeferGroup> groups) {
    return groups.stream()
        .map(
            group ->
                new DeferredGroup(
                    group.id(),
                    group.label(),
                    group.path(),
                    group.within(),
                    later.getOrDefault(group, List.of())))
        .toList();
  }

  /** Compared by identity, as two requests are never the same. */
  static final class Request {
    private final PlanNode.Request node;
    private final DeferGroup group;
    private final Set<Request> after;

    Request(PlanNode.Request node, DeferGroup group, Set<Request> after) {
      this.node = node;
      this.group = group;
      this.after = after;
    }

    PlanNode.Request node() {
      return node;
    }

    Set<Request> after() {
      return after;
    }
  }
}
