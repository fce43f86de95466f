package io.wengao.federation.execution;

import io.wengao.federation.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an answer into the merged answer. */
final class Merging {

  private Merging() {}

  /** Adds {@code from} to {@code into}. Objects and lists are joined; a value beats a null. */
  static void merge(DataObject into, DataObject from, Shape shape) {
    for (int i = 0; i < from.size(); i++) {
      var wire = from.key(i);
      var entry = shape.fields().get(wire);
      var key = entry == null ? wire : entry.key();
      var child = entry == null ? null : entry.child();
      var value = child == null || child.plain() ? from.value(i) : renamed(from.value(i), child);
      into.put(key, joined(into.get(key), value));
    }
  }

  private static @Nullable Object joined(@Nullable Object before, @Nullable Object value) {
    if (before == null || before == value) {
      return value;
    }
    if (before instanceof DataObject one && value instanceof DataObject other) {
      for (int i = 0; i < other.size(); i++) {
        one.put(other.key(i), joined(one.get(other.key(i)), other.value(i)));
      }
      return one;
    }
    if (before instanceof List<?> one && value instanceof List<?> other) {
      return joined(one, other);
    }
    return value == null ? before : value;
  }

  private static List<?> joined(List<?> one, List<?> other) {
    if (one.size() != other.size()) {
      return one;
    }
    var list = new ArrayList<@Nullable Object>(one.size());
    for (int i = 0; i < one.size(); i++) {
      list.add(joined(one.get(i), other.get(i)));
    }
    return list;
  }

  private static @Nullable Object renamed(@Nullable Object value, Shape shape) {
    return switch (value) {
      case DataObject object -> {
        var renamed = new DataObject();
        merge(renamed, object, shape);
        yield renamed;
      }
      case List<?> list -> {
        var renamed = new ArrayList<@Nullable Object>(list.size());
        list.forEach(one -> renamed.add(renamed(one, shape)));
        yield renamed;
      }
      case null, default -> value;
    };
  }
}
