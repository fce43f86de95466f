package io.wengao.federation.execution;

import io.wengao.federation.operation.GraphqlError;
import java.util.List;

/** Writes the {@code errors} of a response. */
final class ErrorWriter {

  private ErrorWriter() {}

  static void write(List<GraphqlError> errors, JsonOutput out) {
    out.raw('[');
    for (int i = 0; i < errors.size(); i++) {
      if (i > 0) {
        out.raw(',');
      }
      write(errors.get(i), out);
    }
    out.raw(']');
  }

  private static void write(GraphqlError error, JsonOutput out) {
    out.raw('{');
    out.key("message", true);
    out.string(error.message());
    if (!error.locations().isEmpty()) {
      out.key("locations", false);
      String between = "[";
      for (var location : error.locations()) {
        out.ascii(between);
        out.ascii("{\"line\":" + location.line() + ",\"column\":" + location.column() + "}");
        between = ",";
      }
      out.raw(']');
    }
    if (error.path() != null) {
      out.key("path", false);
      out.value(error.path());
    }
    if (!error.extensions().isEmpty()) {
      out.key("extensions", false);
      out.value(error.extensions());
    }
    out.raw('}');
  }
}
