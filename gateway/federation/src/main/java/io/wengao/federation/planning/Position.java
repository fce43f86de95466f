package io.wengao.federation.planning;

import java.util.ArrayList;
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

  private final @Nullable Position parent;
  private final @Nullable Edge edge;
  private final Names names;
  private final Map<Edge, Position> children = new LinkedHashMap<>();

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

  Set<Step> learnedBy() {
    return learnedBy;
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
