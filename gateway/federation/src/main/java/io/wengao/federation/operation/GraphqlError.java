package io.wengao.federation.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients see it.
 *
 * @param locations lines and columns in the client's document; may be empty
 * @param path of response keys and list indices; null where the whole request is meant
 */
public record GraphqlError(
    String message,
    List<Location> locations,
    @Nullable List<Object> path,
    Map<String, Object> extensions) {

  /** Both count from 1. */
  public record Location(int line, int column) {}

  public static GraphqlError of(String code, String message) {
    return new GraphqlError(message, List.of(), null, code(code));
  }

  public static GraphqlError at(String code, String message, List<Location> locations) {
    return new GraphqlError(message, locations, null, code(code));
  }

  /** The refusal of what costs too much: says which limit, and how much is allowed. */
  public static GraphqlError limit(String limit, long value, String message) {
    var extensions = code("OPERATION_TOO_COMPLEX");
    extensions.put("limit", limit);
    extensions.put("value", value);
    return new GraphqlError(
        message + " (limit " + limit + " = " + value + "); ask for less in one request",
        List.of(),
        null,
        extensions);
  }

  /** The same with one more extension, such as the operation's own figure. */
  public GraphqlError with(String extension, long value) {
    var more = new LinkedHashMap<>(extensions);
    more.put(extension, value);
    return new GraphqlError(message, locations, path, more);
  }

  private static Map<String, Object> code(String code) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", code);
    return extensions;
  }
}
