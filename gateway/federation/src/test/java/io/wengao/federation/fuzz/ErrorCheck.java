package io.wengao.federation.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.federation.transport.SubgraphOutcome;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether errors are as they should be. Each check gives what is wrong, or null. */
final class ErrorCheck {

  static final List<SubgraphOutcome> BREAKDOWNS =
      List.of(
          new SubgraphOutcome.Unreachable("it is down"),
          new SubgraphOutcome.Answered(
              200,
              "{\"data\":null,\"errors\":[{\"message\":\"it is down\"}]}"
                  .getBytes(StandardCharsets.UTF_8)));

  private ErrorCheck() {}

  /** Each error is at a place where the one schema has one, and there is one at all. */
  static @Nullable String of(JsonNode expected, @Nullable JsonNode errors) {
    if (errors == null) {
      return "no errors, but should be " + expected;
    }
    var places = new LinkedHashSet<JsonNode>();
    expected.forEach(error -> places.add(error.path("path")));
    for (var error : errors) {
      if (!places.contains(error.path("path"))) {
        return error + " is at none of " + places;
      }
    }
    return null;
  }

  /** All that is there is as it should be; something is missing only if there are errors. */
  static @Nullable String ofBreakdown(JsonNode should, JsonNode answer) {
    boolean errors = answer.path("errors").size() > 0;
    for (var error : answer.path("errors")) {
      if (!error.path("path").isArray() || error.path("path").isEmpty()) {
        return "an error without a path: " + error;
      }
    }
    if (!errors && !should.equals(answer.get("data"))) {
      return "no errors, but should be " + should;
    }
    return part(should, answer.path("data"), "data");
  }

  private static @Nullable String part(JsonNode should, JsonNode is, String at) {
    if (is.isNull() || is.equals(should)) {
      return null;
    }
    if (should.isObject() && is.isObject() && names(should).equals(names(is))) {
      for (var name : names(should)) {
        var wrong = part(should.get(name), is.get(name), at + "." + name);
        if (wrong != null) {
          return wrong;
        }
      }
      return null;
    }
    if (should.isArray() && is.isArray() && should.size() == is.size()) {
      for (int i = 0; i < is.size(); i++) {
        var wrong = part(should.get(i), is.get(i), at + "." + i);
        if (wrong != null) {
          return wrong;
        }
      }
      return null;
    }
    return at + " should be " + should + " but is " + is;
  }

  private static List<String> names(JsonNode object) {
    return object.propertyStream().map(java.util.Map.Entry::getKey).toList();
  }
}
