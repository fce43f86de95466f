package io.wengao.federation.execution;

import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.plan.DeferredGroup;
import io.wengao.federation.plan.QueryPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One run of a plan that defers. All fetches start as soon as what they need is there, whichever
 * part they are for; a part is written when its own are done and the part around it is written.
 * What is said of one object later is only said if the object was shown.
 */
final class AnswerInParts {

  private final QueryPlan plan;
  private final Execution execution;
  private final Groups groups;
  private final LaterParts rest;
  private final PartWriter writer;
  private final Map<Integer, DeferredGroup> waiting = new LinkedHashMap<>();
  private final Set<Integer> fetched = new LinkedHashSet<>();

  /** By group: what was shown and has more to say. */
  private final Map<Integer, List<Projector.Pending>> pending = new LinkedHashMap<>();

  private boolean begun;

  AnswerInParts(QueryPlan plan, Execution execution) {
    this.plan = plan;
    this.execution = execution;
    this.groups = Objects.requireNonNull(execution.groups(), "an execution of groups");
    this.rest = new LaterParts(groups::stop);
    this.writer = new PartWriter(plan, execution, groups);
    plan.deferred().forEach(group -> waiting.put(group.id(), group));
  }

  CompletionStage<Delivery> run() {
    var undeferred = execution.run(plan.node());
    for (var group : plan.deferred()) {
      CompletableFuture.allOf(
              group.parts().stream()
                  .map(
                      part ->
                          groups.all(part.after()).thenCompose(done -> execution.run(part.node())))
                  .toArray(CompletableFuture<?>[]::new))
          .whenComplete((done, bug) -> fetched(group, bug));
    }
    return undeferred.thenApply(done -> first());
  }

  private void keep(List<Projector.Pending> more) {
    for (var one : more) {
      pending.computeIfAbsent(one.fragment().group(), id -> new ArrayList<>()).add(one);
    }
  }

  private Delivery first() {
    synchronized (execution) {
      var first = writer.first();
      keep(first.later());
      begun = true;
      if (pending.isEmpty()) {
        groups.stop();
        return new Delivery.Whole(first.response());
      }
      proceed();
      return new Delivery.InParts(first.response(), rest);
    }
  }

  private void fetched(DeferredGroup group, @Nullable Throwable bug) {
    synchronized (execution) {
      fetched.add(group.id());
      if (bug != null) {
        groups
            .errors(group.id())
            .add(GraphqlError.of("INTERNAL_ERROR", "The gateway failed to fetch this part"));
      }
      if (begun && !waiting.isEmpty()) {
        proceed();
      }
    }
    rest.send();
  }

  /** Writes all parts whose turn it is as one, if there is something to say. */
  private void proceed() {
    for (var group : plan.deferred()) {
      boolean turn = fetched.contains(group.id()) && !waiting.containsKey(group.within());
      if (turn && waiting.remove(group.id()) != null) {
        var own = pending.remove(group.id());
        if (own != null) {
          keep(writer.add(group, own));
        }
      }
    }
    boolean last = pending.isEmpty();
    if (last) {
      waiting.clear();
      groups.stop();
    }
    if (last || writer.hasEntries()) {
      rest.add(writer.take(!last), last);
    }
  }
}
