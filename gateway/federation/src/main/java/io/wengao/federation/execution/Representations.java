package io.wengao.federation.execution;

import io.wengao.federation.plan.PlanNode;
import io.wengao.federation.plan.Representation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The representations of one {@code _entities}: each entity once, however often the answer holds
 * it.
 *
 * @param values what to send
 * @param targets for each of them the objects its fields belong to
 */
record Representations(List<Object> values, List<List<DataObject>> targets) {

  static Representations collect(DataObject root, PlanNode.Flatten flatten) {
    var found = new LinkedHashMap<Map<String, Object>, List<DataObject>>();
    for (var path : flatten.paths()) {
      Walk.objects(
          root,
          path,
          object -> {
            var value = represent(object, flatten.representations());
            if (value != null) {
              found.computeIfAbsent(value, key -> new ArrayList<>(1)).add(object);
            }
          });
    }
    return new Representations(new ArrayList<>(found.keySet()), new ArrayList<>(found.values()));
  }

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
