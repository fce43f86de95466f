package io.wengao.federation.execution;

import io.wengao.federation.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an answer into the merged answer. */
final class Merging {

  private Merging() {}

  /** Adds {@code from} to {@code into}. Objects and lists are joined; a value beats a null. */
  static void merge(DataObject into, DataObject from) {
    for (int i = 0; i < from.size(); i++) {
      var key = from.key(i);
      into.put(key, joined(into.get(key), from.value(i)));
    }
  }

  /** A subgraph's object under the keys of the merged answer; itself if they are the same. */
  static DataObject shaped(DataObject object, Shape shape) {
    return shape.plain() ? object : renamed(object, shape);
  }

  private static DataObject renamed(DataObject object, Shape shape) {
    var renamed = new DataObject();
    for (int i = 0; i < object.size(); i++) {
      var wire = object.key(i);
      var entry = shape.fields().get(wire);
      var key = entry == null ? wire : entry.key();
      var child = entry == null ? null : entry.child();
      var value = object.value(i);
      renamed.put(
          key,
          joined(renamed.get(key), child == null || child.plain() ? value : renamed(value, child)));
    }
    return renamed;
  }

  private static @Nullable Object joined(@Nullable Object before, @Nullable Object value) {
    if (before == null || before == value) {
      return value;
    }
    if (before instanceof DataObject one && value instanceof DataObject other) {
      merge(one, other);
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
      case DataObject object -> renamed(object, shape);
      case List<?> list -> {
        var renamed = new ArrayList<@Nullable Object>(list.size());
        list.forEach(one -> renamed.add(renamed(one, shape)));
        yield renamed;
      }
      case null, default -> value;
    };
  }
}
