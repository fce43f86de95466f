package io.wengao.federation.execution;

import io.wengao.federation.operation.GraphqlError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The errors of one deferred fragment, told apart by the object they are about. */
final class PlacedErrors {

  private final int depth;
  private final Map<List<String>, List<GraphqlError>> byPlace = new HashMap<>();
  private List<GraphqlError> placeless = new ArrayList<>();

  /**
   * @param depth of the paths to the fragment's objects
   */
  PlacedErrors(List<GraphqlError> errors, int depth) {
    this.depth = depth;
    for (var error : errors) {
      var path = error.path();
      var own =
          path == null || path.size() < depth
              ? placeless
              : byPlace.computeIfAbsent(place(path), key -> new ArrayList<>());
      own.add(error);
    }
  }

  /** Those of one object; whoever asks first gets what has no place. */
  List<GraphqlError> take(List<Object> path) {
    if (byPlace.isEmpty() && placeless.isEmpty()) {
      return new ArrayList<>();
    }
    var errors = placeless;
    placeless = new ArrayList<>();
    errors.addAll(byPlace.getOrDefault(place(path), List.of()));
    return errors;
  }

  /** As text: indices are Integer where they were counted and Long where a subgraph said them. */
  private List<String> place(List<Object> path) {
    return path.subList(0, depth).stream().map(String::valueOf).toList();
  }

  static boolean isBelow(@Nullable List<Object> path, List<Object> place) {
    if (path == null || path.size() < place.size()) {
      return false;
    }
    for (int i = 0; i < place.size(); i++) {
      if (!String.valueOf(path.get(i)).equals(String.valueOf(place.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
