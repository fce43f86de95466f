package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.plan.Representation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a representation holds of one object, and under which keys the answer stores it.
 *
 * <p>Grows while fetches are built and merged.
 */
final class RepresentationNode {

  /**
   * @param name the field's name in the representation
   * @param key where the answer stores it
   * @param types the object types it is wanted of; null for all
   * @param identifying whether an entity without it cannot be asked for
   */
  record Entry(
      String name,
      String key,
      @Nullable Set<String> types,
      boolean identifying,
      @Nullable RepresentationNode child) {}

  final List<Entry> entries = new ArrayList<>();
  boolean typename;

  void add(Entry entry) {
    for (int i = 0; i < entries.size(); i++) {
      var own = entries.get(i);
      if (own.name().equals(entry.name())
          && own.key().equals(entry.key())
          && java.util.Objects.equals(own.types(), entry.types())) {
        if (own.child() != null && entry.child() != null && own.child() != entry.child()) {
          own.child().merge(entry.child());
        }
        if (entry.identifying() && !own.identifying()) {
          entries.set(i, new Entry(own.name(), own.key(), own.types(), true, own.child()));
        }
        return;
      }
    }
    entries.add(entry);
  }

  /** Whether both cannot be told at once: the same name would have to hold two values. */
  boolean contradicts(RepresentationNode other) {
    for (var one : entries) {
      for (var two : other.entries) {
        if (one.name().equals(two.name())
            && (!one.key().equals(two.key())
                || one.child() != null
                    && two.child() != null
                    && one.child().contradicts(two.child()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names of its fields, those further down as paths. */
  Set<String> names() {
    var names = new TreeSet<String>();
    for (var entry : entries) {
      names.add(entry.name());
      if (entry.child() != null) {
        entry.child().names().forEach(name -> names.add(entry.name() + "." + name));
      }
    }
    return names;
  }

  void merge(RepresentationNode other) {
    typename |= other.typename;
    other.entries.forEach(this::add);
  }

  /** As it stands in the plan. */
  Representation.Node written() {
    return new Representation.Node(
        typename, entries.stream().map(RepresentationNode::written).toList());
  }

  private static Representation.Entry written(Entry entry) {
    return new Representation.Entry(
        entry.name(),
        entry.key(),
        entry.types(),
        entry.identifying(),
        entry.child() == null ? null : entry.child().written());
  }

  /** For telling equal representations. */
  String print() {
    var text = new StringBuilder(typename ? "__typename " : "");
    for (var entry : entries) {
      text.append(entry.types() == null ? "" : entry.types())
          .append(entry.name())
          .append(entry.key().equals(entry.name()) ? "" : "=" + entry.key())
          .append(entry.identifying() ? "!" : "");
      if (entry.child() != null) {
        text.append(" { ").append(entry.child().print()).append("}");
      }
      text.append(' ');
    }
    return text.toString();
  }
}
