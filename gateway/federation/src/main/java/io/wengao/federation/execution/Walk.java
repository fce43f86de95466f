package io.wengao.federation.execution;

import io.wengao.federation.plan.FlattenPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks down the merged answer along a path, through all lists. */
final class Walk {

  private Walk() {}

  static void objects(DataObject root, FlattenPath path, Consumer<DataObject> each) {
    step(root, path.segments(), 0, each);
  }

  private static void step(
      @Nullable Object value,
      List<FlattenPath.Segment> segments,
      int depth,
      Consumer<DataObject> each) {
    if (value instanceof List<?> list) {
      list.forEach(one -> step(one, segments, depth, each));
    } else if (value instanceof DataObject object) {
      if (depth == segments.size()) {
        each.accept(object);
        return;
      }
      var segment = segments.get(depth);
      var types = segment.types();
      if (types == null
          || object.get("__typename") instanceof String name && types.contains(name)) {
        step(object.get(segment.key()), segments, depth + 1, each);
      }
    }
  }

  /** Where exactly an object stands; null if it does not. Only for errors, which are rare. */
  static @Nullable List<Object> find(DataObject root, FlattenPath path, DataObject wanted) {
    var here = new ArrayList<Object>();
    return find(root, path.segments(), 0, wanted, here) ? here : null;
  }

  private static boolean find(
      @Nullable Object value,
      List<FlattenPath.Segment> segments,
      int depth,
      DataObject wanted,
      List<Object> here) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        here.add(i);
        if (find(list.get(i), segments, depth, wanted, here)) {
          return true;
        }
        here.removeLast();
      }
      return false;
    }
    if (!(value instanceof DataObject object)) {
      return false;
    }
    if (depth == segments.size()) {
      return object == wanted;
    }
    var key = segments.get(depth).key();
    here.add(key);
    if (find(object.get(key), segments, depth + 1, wanted, here)) {
      return true;
    }
    here.removeLast();
    return false;
  }
}
