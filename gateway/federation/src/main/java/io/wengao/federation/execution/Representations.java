package io.wengao.federation.execution;

import io.wengao.federation.plan.PlanNode;
import io.wengao.federation.plan.Representation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The representations of one {@code _entities}: each entity once, however often the answer holds
 * it.
 *
 * @param values what to send
 * @param targets for each of them the objects its fields belong to, those of one path together
 */
record Representations(List<Object> values, List<List<Target>> targets) {

  /**
   * @param path which of the paths led to it
   */
  record Target(DataObject object, int path) {}

  static Representations collect(Walk walk, PlanNode.Flatten flatten) {
    var collected = new Collected(flatten);
    for (int i = 0; i < flatten.paths().size(); i++) {
      int path = i;
      walk.objects(flatten.paths().get(path), object -> collected.add(object, path));
    }
    return collected.all();
  }

  /** Representations while they are collected. */
  static final class Collected {
    private final List<Representation> ways;
    private final Map<Object, Integer> found = new HashMap<>();
    private final List<Object> values = new ArrayList<>();
    private final List<List<Target>> targets = new ArrayList<>();

    Collected(PlanNode.Flatten flatten) {
      this.ways = flatten.representations();
    }

    void add(DataObject object, int path) {
      var value = represent(object, ways);
      if (value != null) {
        int index = found.computeIfAbsent(identity(value), key -> values.size());
        if (index == values.size()) {
          values.add(value);
          targets.add(new ArrayList<>(1));
        }
        targets.get(index).add(new Target(object, path));
      }
    }

    Representations all() {
      return new Representations(values, targets);
    }
  }

  /** The first of the wanted values of an object, in lists where it is in lists; null for none. */
  static @Nullable Object first(DataObject object, Representation.Node node) {
    for (var entry : node.entries()) {
      var types = entry.types();
      if (types == null
          || object.get("__typename") instanceof String name && types.contains(name)) {
        var child = entry.child();
        var value = object.get(entry.key());
        return child == null ? plain(value, null) : below(value, child);
      }
    }
    return null;
  }

  private static @Nullable Object below(@Nullable Object value, Representation.Node node) {
    return switch (value) {
      case DataObject object -> first(object, node);
      case List<?> list -> {
        var all = new ArrayList<@Nullable Object>(list.size());
        list.forEach(one -> all.add(below(one, node)));
        yield all;
      }
      case null, default -> null;
    };
  }

  /**
   * What tells one entity from another. Of the usual ones, a type name and one key, the three words
   * of it: maps of such pairs have hash codes that collide.
   */
  private static Object identity(Map<String, Object> value) {
    if (value.size() != 2) {
      return value;
    }
    var parts = value.entrySet().iterator();
    var typename = parts.next().getValue();
    var key = parts.next();
    return new Named(typename, key.getKey(), key.getValue());
  }

  private record Named(Object typename, String field, @Nullable Object value) {}

  boolean isEmpty() {
    return values.isEmpty();
  }

  private static @Nullable Map<String, Object> represent(
      DataObject object, List<Representation> ways) {
    for (var way : ways) {
      if (way.condition() == null || way.condition().equals(object.get("__typename"))) {
        var value = new LinkedHashMap<String, Object>();
        value.put("__typename", way.typename());
        return fill(object, way.fields(), value, false) ? value : null;
      }
    }
    return null;
  }

  /** Fills in the fields; false if the object lacks one without which it cannot be asked for. */
  private static boolean fill(
      DataObject object, Representation.Node node, Map<String, Object> into, boolean nested) {
    if (nested && node.typename() && object.get("__typename") instanceof String name) {
      into.put("__typename", name);
    }
    for (var entry : node.entries()) {
      var types = entry.types();
      if (types != null
          && !(object.get("__typename") instanceof String name && types.contains(name))) {
        continue;
      }
      var value = object.get(entry.key());
      if (value == null && (entry.identifying() || !object.has(entry.key()))) {
        if (!nested || !object.has(entry.key())) {
          return false;
        }
      }
      put(into, entry.name(), plain(value, entry.child()));
    }
    return true;
  }

  @SuppressWarnings("NullAway") // JSON null is a value here.
  private static void put(Map<String, Object> into, String name, @Nullable Object value) {
    into.put(name, value);
  }

  /** As plain maps and lists, with only the wanted fields. */
  private static @Nullable Object plain(
      @Nullable Object value, Representation.@Nullable Node node) {
    return switch (value) {
      case DataObject object when node != null -> {
        var map = new LinkedHashMap<String, Object>();
        fill(object, node, map, true);
        yield map;
      }
      case DataObject object -> {
        var map = new LinkedHashMap<String, Object>();
        object.forEach((key, inner) -> put(map, key, plain(inner, null)));
        yield map;
      }
      case List<?> list -> {
        var plain = new ArrayList<@Nullable Object>(list.size());
        list.forEach(one -> plain.add(plain(one, node)));
        yield plain;
      }
      case null, default -> value;
    };
  }
}
