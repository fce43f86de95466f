package io.wengao.federation.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees of the objects at one place, in the client's order.
 *
 * @param type the declared type
 * @param byType fields by object type
 * @param any the fields where the object's type does not matter or is not known; null where it has
 *     to be known
 * @param deferred the fragments that are shown later; null where there are none
 */
public record Projection(
    String type,
    Map<String, List<Field>> byType,
    @Nullable List<Field> any,
    @Nullable List<Deferred> deferred) {

  /**
   * What one deferred fragment shows of the same objects, at no earlier time than its group.
   *
   * @param group see {@link DeferredGroup#id}
   * @param fields none for objects the fragment is not about
   */
  public record Deferred(int group, @Nullable String label, Projection fields) {}

  /** The fields of an object; null where its type would have to be known and is not. */
  public @Nullable List<Field> fields(@Nullable String typename) {
    if (typename != null) {
      var known = byType.get(typename);
      if (known != null) {
        return known;
      }
    }
    return any;
  }

  /**
   * @param key in the response
   * @param stored its key in the merged answer
   * @param type with its lists and non-nulls
   */
  public record Field(
      String key, String stored, Kind kind, Wrapping type, @Nullable Projection child) {}

  /** What a field's value is. */
  public sealed interface Kind {
    /** The object's type name. */
    record Typename() implements Kind {}

    /** A scalar, or an answer to introspection: written as it came. */
    record Leaf() implements Kind {}

    /** One of these values; others are not in the API schema. */
    record Enumeration(String name, Set<String> values) implements Kind {}

    record Composite() implements Kind {}

    /** Null whatever was fetched: it is not for this caller. */
    record Withheld() implements Kind {}
  }

  /** Lists and non-nulls around a named type. */
  public sealed interface Wrapping {
    boolean nonNull();

    record Named(String name, boolean nonNull) implements Wrapping {}

    record Listed(Wrapping element, boolean nonNull) implements Wrapping {}
  }
}
