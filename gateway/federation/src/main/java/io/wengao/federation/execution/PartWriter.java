package io.wengao.federation.execution;

import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.plan.DeferredGroup;
import io.wengao.federation.plan.QueryPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of an answer. Errors go with the part that shows their field: those of a fetch
 * for a later part, and those of an early fetch about a field that is only shown later.
 */
final class PartWriter {

  private final QueryPlan plan;
  private final Execution execution;
  private final Groups groups;
  private final List<GraphqlError> held = new ArrayList<>();
  private JsonOutput out = new JsonOutput(0);
  private int entries;
  private boolean withErrors;

  PartWriter(QueryPlan plan, Execution execution, Groups groups) {
    this.plan = plan;
    this.execution = execution;
    this.groups = groups;
  }

  /**
   * The first part; complete if nothing is left for later.
   *
   * @param pending takes what is
   */
  GraphqlResponse first(List<Projector.Pending> pending) {
    var json = new JsonOutput(execution.received());
    json.ascii("{\"data\":");
    var projector = new Projector(json, List.of(), pending);
    projector.root(execution.data(), plan.projection());
    var errors = new ArrayList<GraphqlError>();
    for (var error : execution.errors()) {
      boolean later = !pending.isEmpty() && isForLater(error.path());
      (later ? held : errors).add(error);
    }
    addViolation(projector, errors);
    writeErrors(errors, json);
    json.ascii(pending.isEmpty() ? "}" : ",\"hasNext\":true}");
    return new GraphqlResponse(GraphqlResponse.Outcome.EXECUTED, json.toBytes(), !errors.isEmpty());
  }

  private boolean isForLater(@Nullable List<Object> path) {
    return path != null
        && !Coverage.shows(plan.projection(), path)
        && Coverage.showsLater(plan.projection(), path);
  }

  private static void addViolation(Projector projector, List<GraphqlError> errors) {
    var violation = projector.firstViolation();
    if (violation != null && errors.isEmpty()) {
      errors.add(PlanExecutor.nullError(violation));
    }
  }

  private static void writeErrors(List<GraphqlError> errors, JsonOutput json) {
    if (!errors.isEmpty()) {
      json.ascii(",\"errors\":");
      ErrorWriter.write(errors, json);
    }
  }

  /**
   * Adds a group to the part to be written next.
   *
   * @param own its fragments, object by object
   * @param pending takes what is left for later still
   */
  void add(DeferredGroup group, List<Projector.Pending> own, List<Projector.Pending> pending) {
    var left = new ArrayList<>(groups.errors(group.id()).errors());
    for (var one : own) {
      add(one, left, pending);
    }
  }

  private void add(
      Projector.Pending one, List<GraphqlError> left, List<Projector.Pending> pending) {
    var type = one.data().get("__typename") instanceof String name ? name : null;
    if (!Coverage.concerns(one.fragment().fields(), type)) {
      return;
    }
    out.raw(entries++ == 0 ? '[' : ',');
    out.ascii("{\"data\":");
    var inner = new ArrayList<Projector.Pending>();
    var projector = new Projector(out, one.path(), inner);
    projector.root(one.data(), one.fragment().fields());
    pending.addAll(inner);
    out.key("path", false);
    out.value(one.path());
    if (one.fragment().label() != null) {
      out.key("label", false);
      out.string(one.fragment().label());
    }
    var errors = errors(one, left);
    addViolation(projector, errors);
    writeErrors(errors, out);
    withErrors |= !errors.isEmpty();
    out.raw('}');
  }

  /**
   * Takes the errors below an object out of those left; the first object takes what has no place.
   */
  private List<GraphqlError> errors(Projector.Pending one, List<GraphqlError> left) {
    var errors = new ArrayList<GraphqlError>();
    left.removeIf(error -> isBelow(error.path(), one.path()) && errors.add(error));
    held.removeIf(
        error ->
            error.path() != null
                && isBelow(error.path(), one.path())
                && Coverage.shows(
                    one.fragment().fields(),
                    error.path().subList(one.path().size(), error.path().size()))
                && errors.add(error));
    return errors;
  }

  private static boolean isBelow(@Nullable List<Object> path, List<Object> place) {
    if (path == null) {
      return true;
    }
    if (path.size() < place.size()) {
      return false;
    }
    for (int i = 0; i < place.size(); i++) {
      // Indices are Integer where they were counted and Long where a subgraph said them.
      if (!String.valueOf(path.get(i)).equals(String.valueOf(place.get(i)))) {
        return false;
      }
    }
    return true;
  }

  boolean hasEntries() {
    return entries > 0;
  }

  /** The part written so far; the next begins. */
  GraphqlResponse take(boolean hasNext) {
    var json = new JsonOutput(out.mark() + 64);
    json.raw('{');
    if (entries > 0) {
      json.ascii("\"incremental\":");
      json.raw(out.toBytes());
      json.ascii("],");
    }
    json.ascii("\"hasNext\":" + hasNext + "}");
    var part = new GraphqlResponse(GraphqlResponse.Outcome.EXECUTED, json.toBytes(), withErrors);
    out = new JsonOutput(0);
    entries = 0;
    withErrors = false;
    return part;
  }
}
