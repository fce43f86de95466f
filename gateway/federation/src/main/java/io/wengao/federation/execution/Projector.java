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
  private final @Nullable List<Pending> pending;
  private @Nullable List<Object> firstViolation;

  /**
   * A deferred fragment of an object that was shown.
   *
   * @param path the object's
   */
  record Pending(Projection.Deferred fragment, List<Object> path, DataObject data) {}

  Projector(JsonOutput out) {
    this.out = out;
    this.pending = null;
  }

  /**
   * Of one part of an answer.
   *
   * @param at where in the answer the object to write stands
   * @param pending takes what is left for later parts
   */
  Projector(JsonOutput out, List<Object> at, List<Pending> pending) {
    this.out = out;
    this.path.addAll(at);
    this.pending = pending;
  }

  /** The path of the first null where none may be; null if there is none. */
  @Nullable List<Object> firstViolation() {
    return firstViolation;
  }

  /**
   * Writes an object, or {@code null} where a non-null field of it is null, or its type is not
   * known; false for null.
   */
  boolean root(DataObject data, Projection projection) {
    int mark = out.mark();
    if (object(data, projection)) {
      return true;
    }
    out.cutBack(mark);
    forget(0);
    out.ascii("null");
    return false;
  }

  /** Nothing is shown later of an object that is not shown. */
  private void forget(int from) {
    if (pending != null && pending.size() > from) {
      pending.subList(from, pending.size()).clear();
    }
  }

  private void later(DataObject data, List<Projection.Deferred> fragments, @Nullable String type) {
    for (var fragment : fragments) {
      if (pending != null && Coverage.concerns(fragment.fields(), type)) {
        pending.add(new Pending(fragment, List.copyOf(path), data));
      }
    }
  }

  /**
   * An object met again, as those below entities are, is copied from where it was written; not in
   * an answer in parts, where each place has fragments of its own to come.
   */
  private boolean object(DataObject data, Projection projection) {
    var written = data.written();
    if (pending == null
        && written != null
        && written.as() == projection
        && written.in() == out.intact()) {
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
    var fields = projection.fields(typename);
    if (fields == null) {
      return false;
    }
    if (projection.deferred() != null) {
      later(data, projection.deferred(), typename);
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
      boolean withheld = field.kind() instanceof Projection.Kind.Withheld;
      boolean written = value(withheld ? null : data.get(field.stored()), field, field.type());
      path.removeLast();
      if (!written) {
        return false;
      }
    }
    out.raw('}');
    return true;
  }

  /** Writes a value; false if it is null where none may be, in which case nothing counts. */
  private boolean value(@Nullable Object value, Projection.Field field, Projection.Wrapping type) {
    int mark = out.mark();
    int shown = pending == null ? 0 : pending.size();
    if (value != null && present(value, field, type)) {
      return true;
    }
    out.cutBack(mark);
    forget(shown);
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
      case Projection.Kind.Withheld withheld -> false;
    };
  }
}
