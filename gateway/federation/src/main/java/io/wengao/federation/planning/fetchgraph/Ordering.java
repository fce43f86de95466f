package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.plan.PlanNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns requests with their dependencies into nested sequences and parallels: what does not hang
 * together runs side by side; within what does, the first requests, then the rest in the same way.
 */
final class Ordering {

  private Ordering() {}

  static @Nullable PlanNode order(List<PlanWriter.Request> requests) {
    if (requests.isEmpty()) {
      return null;
    }
    var nodes = new ArrayList<PlanNode>();
    for (var component : components(requests)) {
      nodes.add(component(component));
    }
    return nodes.size() == 1 ? nodes.getFirst() : new PlanNode.Parallel(nodes);
  }

  private static PlanNode component(List<PlanWriter.Request> requests) {
    var inside = Set.copyOf(requests);
    var first = new ArrayList<PlanWriter.Request>();
    var rest = new ArrayList<PlanWriter.Request>();
    for (var request : requests) {
      boolean waits = request.after().stream().anyMatch(inside::contains);
      (waits ? rest : first).add(request);
    }
    var head =
        first.size() == 1
            ? first.getFirst().node()
            : new PlanNode.Parallel(
                first.stream().<PlanNode>map(PlanWriter.Request::node).toList());
    var tail = order(rest);
    if (tail == null) {
      return head;
    }
    var nodes = new ArrayList<PlanNode>();
    nodes.add(head);
    if (tail instanceof PlanNode.Sequence(List<PlanNode> more)) {
      nodes.addAll(more);
    } else {
      nodes.add(tail);
    }
    return new PlanNode.Sequence(nodes);
  }

  /** What hangs together, each in the given order. */
  static List<List<PlanWriter.Request>> components(List<PlanWriter.Request> requests) {
    var open = new LinkedHashSet<>(requests);
    var components = new ArrayList<List<PlanWriter.Request>>();
    while (!open.isEmpty()) {
      var found = new LinkedHashSet<PlanWriter.Request>();
      found.add(open.getFirst());
      boolean grew = true;
      while (grew) {
        grew = false;
        for (var request : open) {
          boolean touches =
              request.after().stream().anyMatch(found::contains)
                  || found.stream().anyMatch(one -> one.after().contains(request));
          grew |= touches && found.add(request);
        }
      }
      open.removeAll(found);
      components.add(requests.stream().filter(found::contains).toList());
    }
    return components;
  }
}
