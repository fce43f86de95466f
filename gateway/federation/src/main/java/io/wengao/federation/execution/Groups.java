package io.wengao.federation.execution;

import io.wengao.federation.plan.DeferredGroup;
import io.wengao.federation.plan.PlanNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What belongs to which part of an answer: fetches, errors, and who waits for whom. */
final class Groups {

  private final ErrorCollector first;
  private final Map<String, ErrorCollector> byFetch = new HashMap<>();
  private final Map<Integer, ErrorCollector> byGroup = new HashMap<>();
  private final Map<String, CompletableFuture<Void>> awaited = new LinkedHashMap<>();
  private volatile boolean stopped;

  /**
   * @param first takes the errors of what is not deferred
   */
  Groups(List<DeferredGroup> groups, ErrorCollector first) {
    this.first = first;
    for (var group : groups) {
      var own = first.beside();
      byGroup.put(group.id(), own);
      for (var part : group.parts()) {
        part.after().forEach(name -> awaited.put(name, new CompletableFuture<>()));
        assign(part.node(), own);
      }
    }
  }

  private void assign(PlanNode node, ErrorCollector errors) {
    switch (node) {
      case PlanNode.Sequence(List<PlanNode> nodes) -> nodes.forEach(one -> assign(one, errors));
      case PlanNode.Parallel(List<PlanNode> nodes) -> nodes.forEach(one -> assign(one, errors));
      case PlanNode.Fetch fetch -> byFetch.put(fetch.operationName(), errors);
      case PlanNode.EntityFetch fetch -> byFetch.put(fetch.operationName(), errors);
    }
  }

  ErrorCollector errors(PlanNode.Request fetch) {
    return byFetch.getOrDefault(fetch.operationName(), first);
  }

  ErrorCollector errors(int group) {
    return byGroup.getOrDefault(group, first);
  }

  /** A fetch's answer, or that there is none, is merged. */
  void done(PlanNode.Request fetch) {
    var waiting = awaited.get(fetch.operationName());
    if (waiting != null) {
      waiting.complete(null);
    }
  }

  /** Completes when all these fetches are done. */
  CompletableFuture<Void> all(Set<String> fetches) {
    return CompletableFuture.allOf(
        fetches.stream().map(awaited::get).toArray(CompletableFuture<?>[]::new));
  }

  /** From now on nothing is fetched. */
  void stop() {
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }
}
