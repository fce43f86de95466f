package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.planning.selection.DeferGroup;
import io.wengao.federation.planning.selection.Names;
import io.wengao.federation.supergraph.ContextArgument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the answer: a path of keys, where needed with the object types the path leads through.
 */
final class Position {

  /**
   * @param types the types of the object above for which the step is taken; null for all
   */
  record Edge(String key, @Nullable Set<String> types) {}

  private record Asked(String type, String key, int site) {}

  /** A field and the request it is asked in. */
  record Known(Step step, StepSelection.StepField field) {}

  private final @Nullable Position parent;
  private final @Nullable Edge edge;
  private final Names names;
  private final Map<Edge, Position> children = new LinkedHashMap<>();
  private final Map<Asked, List<Known>> asked = new HashMap<>();

  /** What of the objects of a type here an argument further down is taken from. */
  record Context(
      ContextArgument argument,
      String type,
      DeferGroup group,
      Set<Step> steps,
      RepresentationNode value) {}

  private final Set<String> types = new LinkedHashSet<>();
  private final Set<Step> naming = new LinkedHashSet<>();
  private final List<Context> contexts = new ArrayList<>();

  /** The steps that learn the type names this path's conditions look at. */
  private final Set<Step> learnedBy = new LinkedHashSet<>();

  private Position(@Nullable Position parent, @Nullable Edge edge, Names names) {
    this.parent = parent;
    this.edge = edge;
    this.names = names;
  }

  static Position root(Names names) {
    return new Position(null, null, names);
  }

  Position child(String key, @Nullable Set<String> types, Set<Step> learnedBy) {
    var child =
        children.computeIfAbsent(
            new Edge(key, types), one -> new Position(this, one, names.child(key)));
    child.learnedBy.addAll(this.learnedBy);
    child.learnedBy.addAll(learnedBy);
    return child;
  }

  Names names() {
    return names;
  }

  /** Those of them that a group can wait for. */
  Set<Step> learnedBy(DeferGroup group) {
    var seen = new LinkedHashSet<Step>();
    for (var step : learnedBy) {
      if (group.comesAfter(step.group)) {
        seen.add(step);
      }
    }
    return seen;
  }

  /** Writes down that a request asks for a field of the objects here. */
  void asked(String type, Step step, StepSelection.StepField field) {
    asked
        .computeIfAbsent(new Asked(type, field.key, step.site.index()), key -> new ArrayList<>())
        .add(new Known(step, field));
  }

  /** The field in a request that a group comes after, or makes itself; null if there is none. */
  @Nullable Known known(String type, String key, int site, DeferGroup group) {
    for (var one : asked.getOrDefault(new Asked(type, key, site), List.of())) {
      if (group.comesAfter(one.step().group)) {
        return one;
      }
    }
    return null;
  }

  /**
   * @param objects types that objects here may have
   * @param learned the steps that tell which
   */
  void holds(Collection<String> objects, Set<Step> learned) {
    types.addAll(objects);
    naming.addAll(learned);
  }

  void sets(Context context) {
    contexts.add(context);
  }

  @Nullable Position parent() {
    return parent;
  }

  /** The types of objects here below which there is a place. */
  Set<String> typesAbove(Position below) {
    var only = below.edge == null ? null : below.edge.types();
    return only == null ? types : only;
  }

  Set<Step> naming() {
    return naming;
  }

  List<Context> contexts() {
    return contexts;
  }

  boolean isRoot() {
    return parent == null;
  }

  List<Edge> path() {
    var path = new ArrayList<Edge>();
    for (var one = this; one != null; one = one.parent) {
      if (one.edge != null) {
        path.addFirst(one.edge);
      }
    }
    return path;
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var one : path()) {
      text.append(text.isEmpty() ? "" : ".");
      if (one.types() != null) {
        text.append('[').append(String.join("|", one.types())).append(']');
      }
      text.append(one.key());
    }
    return text.toString();
  }
}
