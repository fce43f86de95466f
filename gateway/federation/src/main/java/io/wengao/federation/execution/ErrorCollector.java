package io.wengao.federation.execution;

import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.plan.PlanNode;
import io.wengao.federation.plan.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes clients' errors of what went wrong at subgraphs: paths are the client's, codes are kept.
 */
final class ErrorCollector {

  private final DataObject root;
  private final Map<String, String> shown;
  private final List<GraphqlError> errors = new ArrayList<>();
  private final Set<GraphqlError> told = new HashSet<>();

  /**
   * @param shown the response keys of what is stored under others
   */
  ErrorCollector(DataObject root, Map<String, String> shown) {
    this.root = root;
    this.shown = shown;
  }

  List<GraphqlError> errors() {
    return errors;
  }

  /** Another for the same answer. */
  ErrorCollector beside() {
    return new ErrorCollector(root, shown);
  }

  void add(GraphqlError error) {
    errors.add(error);
  }

  void failed(String service, SubgraphAnswer.Failed failure, @Nullable List<Object> path) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", failure.code());
    extensions.put("service", service);
    extensions.put("retryable", failure.retryable());
    if (failure.retryAfterMs() >= 0) {
      extensions.put("retryAfterMs", failure.retryAfterMs());
    }
    errors.add(new GraphqlError(failure.message(), List.of(), response(path), extensions));
  }

  private @Nullable List<Object> response(@Nullable List<Object> path) {
    if (path == null || shown.isEmpty()) {
      return path;
    }
    var keys = new ArrayList<Object>(path);
    keys.replaceAll(one -> one instanceof String key ? shown.getOrDefault(key, key) : one);
    return keys;
  }

  /** Errors of an operation on a root type: their paths begin at the place it was fetched for. */
  void ofFetch(PlanNode.Fetch fetch, List<DataObject> found) {
    for (var error : found) {
      var path = new ArrayList<Object>();
      if (!fetch.path().isRoot()) {
        fetch.path().segments().forEach(segment -> path.add(segment.key()));
      }
      rename(path(error), 0, fetch.shape(), path);
      add(fetch.subgraph().name(), error, path.isEmpty() ? firstKey(fetch.shape()) : path);
    }
  }

  static @Nullable List<Object> firstKey(Shape shape) {
    return shape.fields().isEmpty()
        ? null
        : List.of(shape.fields().values().iterator().next().key());
  }

  /** Errors of {@code _entities}: index and alias lead to the object that was asked about. */
  void ofEntities(PlanNode.EntityFetch fetch, List<Representations> asked, List<DataObject> found) {
    for (var error : found) {
      var wire = path(error);
      List<Object> path = null;
      for (int i = 0; i < fetch.entities().size() && path == null; i++) {
        var flatten = fetch.entities().get(i);
        if (!wire.isEmpty() && flatten.alias().equals(wire.getFirst())) {
          path = entityPath(flatten, asked.get(i), wire);
        }
      }
      add(fetch.subgraph().name(), error, path == null ? anyPath(fetch, asked) : path);
    }
  }

  private @Nullable List<Object> entityPath(
      PlanNode.Flatten flatten, Representations asked, List<Object> wire) {
    int index = wire.size() > 1 && wire.get(1) instanceof Long number ? number.intValue() : 0;
    if (index < 0 || index >= asked.targets().size()) {
      return null;
    }
    var path = locate(flatten, asked.targets().get(index).getFirst().object());
    if (path != null) {
      if (wire.size() > 2) {
        rename(wire, 2, flatten.shape(), path);
      } else {
        addFirstKey(flatten.shape(), path);
      }
    }
    return path;
  }

  private @Nullable List<Object> locate(PlanNode.Flatten flatten, DataObject object) {
    for (var way : flatten.paths()) {
      var path = Walk.find(root, way, object);
      if (path != null) {
        return path;
      }
    }
    return null;
  }

  /** The first field of the first of the entities asked about. */
  @Nullable List<Object> anyPath(PlanNode.EntityFetch fetch, List<Representations> asked) {
    for (int i = 0; i < asked.size(); i++) {
      if (!asked.get(i).isEmpty()) {
        var flatten = fetch.entities().get(i);
        var path = locate(flatten, asked.get(i).targets().getFirst().getFirst().object());
        if (path != null) {
          addFirstKey(flatten.shape(), path);
        }
        return path;
      }
    }
    return null;
  }

  /** A client looks for a field that is null, so the path ends at one, not at its object. */
  private static void addFirstKey(Shape shape, List<Object> path) {
    var first = firstKey(shape);
    if (first != null) {
      path.addAll(first);
    }
  }

  private static void rename(List<Object> wire, int from, Shape shape, List<Object> into) {
    Shape here = shape;
    for (int i = from; i < wire.size(); i++) {
      var one = wire.get(i);
      var entry = here == null || !(one instanceof String name) ? null : here.fields().get(name);
      into.add(entry == null ? one : entry.key());
      if (one instanceof String) {
        here = entry == null ? null : entry.child();
      }
    }
  }

  private static List<Object> path(DataObject error) {
    var path = new ArrayList<Object>();
    if (error.get("path") instanceof List<?> list) {
      list.forEach(
          one -> {
            if (one != null) {
              path.add(one);
            }
          });
    }
    return path;
  }

  private void add(String service, DataObject error, @Nullable List<Object> path) {
    var extensions = new LinkedHashMap<String, Object>();
    if (error.get("extensions") instanceof DataObject own) {
      own.forEach((key, value) -> put(extensions, key, value));
    }
    extensions.putIfAbsent("code", "DOWNSTREAM_SERVICE_ERROR");
    extensions.put("service", service);
    var message =
        error.get("message") instanceof String text ? text : "The subgraph gave no reason";
    var one = new GraphqlError(message, List.of(), response(path), extensions);
    // What is asked in several ways before it is known which is wanted may fail in all of them.
    if (shown.isEmpty() || told.add(one)) {
      errors.add(one);
    }
  }

  @SuppressWarnings("NullAway") // JSON null is a value here.
  private static void put(Map<String, Object> into, String key, @Nullable Object value) {
    into.put(key, value);
  }
}
