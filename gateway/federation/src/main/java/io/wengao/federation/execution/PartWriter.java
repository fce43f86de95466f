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
   * @param later the fragments of what was shown; if there are none, the response is complete
   */
  record First(GraphqlResponse response, List<Projector.Pending> later) {}

  First first() {
    var json = new JsonOutput(execution.received());
    json.ascii("{\"data\":");
    var pending = new ArrayList<Projector.Pending>();
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
    return new First(
        new GraphqlResponse(GraphqlResponse.Outcome.EXECUTED, json.toBytes(), !errors.isEmpty()),
        pending);
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
   * Adds a group to the part to be written next; gives the fragments inside that come later still.
   *
   * @param own its fragments, object by object; at least one
   */
  List<Projector.Pending> add(DeferredGroup group, List<Projector.Pending> own) {
    var errors = new PlacedErrors(groups.errors(group.id()).errors(), own.getFirst().path().size());
    var later = new ArrayList<Projector.Pending>();
    for (var one : own) {
      var type = one.data().get("__typename") instanceof String name ? name : null;
      if (Coverage.concerns(one.fragment().fields(), type)) {
        add(one, errors, later);
      }
    }
    return later;
  }

  private void add(Projector.Pending one, PlacedErrors placed, List<Projector.Pending> later) {
    out.raw(entries++ == 0 ? '[' : ',');
    out.ascii("{\"data\":");
    var inner = new ArrayList<Projector.Pending>();
    var projector = new Projector(out, one.path(), inner);
    boolean shown = projector.root(one.data(), one.fragment().fields());
    later.addAll(inner);
    out.key("path", false);
    out.value(one.path());
    if (one.fragment().label() != null) {
      out.key("label", false);
      out.string(one.fragment().label());
    }
    var errors = placed.take(one.path());
    held.removeIf(error -> isShown(error, one) && errors.add(error));
    addViolation(projector, errors);
    if (!shown && errors.isEmpty()) {
      errors.add(PlanExecutor.nullError(one.path()));
    }
    writeErrors(errors, out);
    withErrors |= !errors.isEmpty();
    out.raw('}');
  }

  private static boolean isShown(GraphqlError error, Projector.Pending one) {
    var path = error.path();
    if (path == null) {
      return false;
    }
    // What is known before anything is fetched is said of no object of a list in particular.
    boolean ofAll = path.stream().allMatch(String.class::isInstance);
    var place = ofAll ? one.path().stream().filter(String.class::isInstance).toList() : one.path();
    return PlacedErrors.isBelow(path, place)
        && Coverage.shows(one.fragment().fields(), path.subList(place.size(), path.size()));
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
