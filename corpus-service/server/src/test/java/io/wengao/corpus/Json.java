package io.wengao.corpus;

import java.util.List;
import java.util.Map;

/** Reads answers: a value that is not there fails the test with its path. */
final class Json {
  private Json() {}

  /** What stands at a path of keys and positions. */
  static Object at(Object json, Object... path) {
    Object here = json;
    for (Object step : path) {
      Object next =
          step instanceof Integer position
              ? ((List<?>) here).get(position)
              : ((Map<?, ?>) here).get(step);
      if (next == null) {
        throw new AssertionError("nothing at " + List.of(path) + " of " + json);
      }
      here = next;
    }
    return here;
  }

  static String text(Object json, Object... path) {
    return (String) at(json, path);
  }

  static int number(Object json, Object... path) {
    return (Integer) at(json, path);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(Object json, Object... path) {
    return (List<Map<String, Object>>) at(json, path);
  }

  /** The piece of {@code text} that a span names. */
  static String piece(String text, Object span) {
    return text.substring(number(span, "start"), number(span, "end"));
  }
}
