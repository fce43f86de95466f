package io.wengao.federation.execution;

import io.wengao.federation.plan.FlattenPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks down one merged answer along paths, through all lists. Not thread-safe. */
final class Walk {

  private final DataObject root;
  private int visits;

  Walk(DataObject root) {
    this.root = root;
  }

  /**
   * Every object at the path, once: the fields of an entity are the same objects wherever the path
   * meets the entity, and what is below them need not be gone through again.
   */
  void objects(FlattenPath path, Consumer<DataObject> each) {
    int first = visits + 1;
    visits += path.segments().size() + 1;
    step(root, path.segments(), 0, first, each);
  }

  private static void step(
      @Nullable Object value,
      List<FlattenPath.Segment> segments,
      int depth,
      int first,
      Consumer<DataObject> each) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        step(list.get(i), segments, depth, first, each);
      }
    } else if (value instanceof DataObject object && object.visit(first + depth)) {
      if (depth == segments.size()) {
        each.accept(object);
        return;
      }
      var segment = segments.get(depth);
      var types = segment.types();
      if (types == null
          || object.get("__typename") instanceof String name && types.contains(name)) {
        step(object.get(segment.key()), segments, depth + 1, first, each);
      }
    }
  }

  /** Every object at the path, last in the list of those that lead to it from the root. */
  void ways(FlattenPath path, Consumer<List<DataObject>> each) {
    way(root, path.segments(), new ArrayList<>(), each);
  }

  private static void way(
      @Nullable Object value,
      List<FlattenPath.Segment> segments,
      List<DataObject> above,
      Consumer<List<DataObject>> each) {
    if (value instanceof List<?> list) {
      list.forEach(one -> way(one, segments, above, each));
    } else if (value instanceof DataObject object) {
      above.add(object);
      if (above.size() > segments.size()) {
        each.accept(above);
      } else {
        var segment = segments.get(above.size() - 1);
        var types = segment.types();
        if (types == null
            || object.get("__typename") instanceof String name && types.contains(name)) {
          way(object.get(segment.key()), segments, above, each);
        }
      }
      above.removeLast();
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
