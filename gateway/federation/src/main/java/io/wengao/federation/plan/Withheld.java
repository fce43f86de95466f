package io.wengao.federation.plan;

import io.wengao.federation.access.Requirement;
import io.wengao.federation.operation.GraphqlError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan does not fetch because it is not for this caller.
 *
 * @param path response keys, without list indices: nobody knows how many objects there would be
 * @param fields the coordinates of what is asked there, {@code Type.field}
 * @param unmet what the caller lacks
 */
public record Withheld(List<Object> path, Set<String> fields, Set<Requirement> unmet) {

  /** That of Apollo's router, for clients that know it. */
  public static final String CODE = "UNAUTHORIZED_FIELD_OR_TYPE";

  /** As a client is told. */
  public GraphqlError error() {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", CODE);
    extensions.put("missing", unmet.stream().map(Requirement::directive).toList());
    return new GraphqlError(message(), List.of(), path, extensions);
  }

  String message() {
    return String.join(", ", fields)
        + " is not for this caller; it takes "
        + unmet.stream().map(Requirement::missing).collect(Collectors.joining(", and "));
  }
}
