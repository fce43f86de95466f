package io.wengao.federation.execution;

import io.wengao.federation.plan.Projection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the client's part of the merged answer in the client's order. A null where none may be
 * makes the nearest place above null that may be.
 */
final class Projector {

  private final JsonOutput out;
  private final List<Object> path = new ArrayList<>();
  private @Nullable List<Object> firstViolation;

  Projector(JsonOutput out) {
    this.out = out;
  }

  /** The path of the first null where none may be; null if there is none. */
  @Nullable List<Object> firstViolation() {
    return firstViolation;
  }

  /** Writes an object, or {@code null} where a non-null field of it is null. */
  void root(DataObject data, Projection projection) {
    int mark = out.mark();
    if (!object(data, projection)) {
      out.cutBack(mark);
      out.ascii("null");
    }
  }

  /** An object met again, as those below entities are, is copied from where it was written. */
  private boolean object(DataObject data, Projection projection) {
    var written = data.written();
    if (written != null && written.as() == projection && written.in() == out.intact()) {
      out.again(written.from(), written.to());
      return true;
    }
    int from = out.mark();
    if (!fields(data, projection)) {
      return false;
    }
    data.written(new DataObject.Written(projection, out.intact(), from, out.mark()));
    return true;
  }

  private boolean fields(DataObject data, Projection projection) {
    var typename = data.get("__typename") instanceof String name ? name : null;
    var fields = wanted(projection, typename);
    if (fields == null) {
      return false;
    }
    out.raw('{');
    boolean first = true;
    for (var field : fields) {
      out.key(field.key(), first);
      first = false;
      if (field.kind() instanceof Projection.Kind.Typename) {
        out.string(typename == null ? projection.type() : typename);
        continue;
      }
      path.add(field.key());
      boolean written = value(data.get(field.key()), field, field.type());
      path.removeLast();
      if (!written) {
        return false;
      }
    }
    out.raw('}');
    return true;
  }

  private static @Nullable List<Projection.Field> wanted(
      Projection projection, @Nullable String typename) {
    if (typename != null) {
      var known = projection.byType().get(typename);
      if (known != null) {
        return known;
      }
    }
    return projection.any();
  }

  /** Writes a value; false if it is null where none may be, in which case nothing counts. */
  private boolean value(@Nullable Object value, Projection.Field field, Projection.Wrapping type) {
    int mark = out.mark();
    if (value != null && present(value, field, type)) {
      return true;
    }
    out.cutBack(mark);
    if (type.nonNull()) {
      if (firstViolation == null) {
        firstViolation = List.copyOf(path);
      }
      return false;
    }
    out.ascii("null");
    return true;
  }

  private boolean present(Object value, Projection.Field field, Projection.Wrapping type) {
    return switch (type) {
      case Projection.Wrapping.Listed(Projection.Wrapping element, boolean nonNull) ->
          value instanceof List<?> list && list(list, field, element);
      case Projection.Wrapping.Named named -> named(value, field);
    };
  }

  private boolean list(List<?> list, Projection.Field field, Projection.Wrapping element) {
    out.raw('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.raw(',');
      }
      path.add(i);
      boolean written = value(list.get(i), field, element);
      path.removeLast();
      if (!written) {
        return false;
      }
    }
    out.raw(']');
    return true;
  }

  private boolean named(Object value, Projection.Field field) {
    return switch (field.kind()) {
      case Projection.Kind.Leaf leaf -> {
        out.value(value);
        yield true;
      }
      case Projection.Kind.Enumeration(String name, var values) -> {
        boolean known = value instanceof String text && values.contains(text);
        if (known) {
          out.value(value);
        }
        yield known;
      }
      case Projection.Kind.Composite composite ->
          value instanceof DataObject object
              && field.child() != null
              && object(object, field.child());
      case Projection.Kind.Typename typename -> false;
    };
  }
}
