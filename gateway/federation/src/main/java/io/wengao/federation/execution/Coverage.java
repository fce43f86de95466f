package io.wengao.federation.execution;

import io.wengao.federation.plan.Projection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells which part of an answer shows what. */
final class Coverage {

  private Coverage() {}

  /** Whether a fragment has something to say about objects of a type; null for an unknown one. */
  static boolean concerns(Projection fragment, @Nullable String type) {
    var fields = fragment.fields(type);
    return fields == null
        || !fields.isEmpty()
        || fragment.deferred() != null
            && fragment.deferred().stream().anyMatch(inner -> concerns(inner.fields(), type));
  }

  /** Whether a field is shown; list indices count for nothing. */
  static boolean shows(Projection projection, List<Object> path) {
    var keys = path.stream().filter(String.class::isInstance).toList();
    return keys.isEmpty()
        || below(projection, keys, field -> field.child() == null, Coverage::shows);
  }

  /** Whether a field is shown in some later part. */
  static boolean showsLater(Projection projection, List<Object> path) {
    var keys = path.stream().filter(String.class::isInstance).toList();
    boolean here =
        projection.deferred() != null
            && projection.deferred().stream()
                .anyMatch(one -> shows(one.fields(), keys) || showsLater(one.fields(), keys));
    return here || !keys.isEmpty() && below(projection, keys, field -> false, Coverage::showsLater);
  }

  private static boolean below(
      Projection projection,
      List<Object> keys,
      Predicate<Projection.Field> leaf,
      BiPredicate<Projection, List<Object>> child) {
    var rest = keys.subList(1, keys.size());
    for (var fields : projection.byType().values()) {
      for (var field : fields) {
        if (field.key().equals(keys.getFirst())
            && (field.child() == null ? leaf.test(field) : child.test(field.child(), rest))) {
          return true;
        }
      }
    }
    return false;
  }
}
