package io.wengao.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.util.ArrayList;
import java.util.List;

/**
 * A GraphQL response.
 *
 * @param data a missing node when there is none
 */
public record Answer(JsonNode data, List<Failure> failures) {
  /**
   * One error of a response or of a mutation's payload.
   *
   * @param path where, in the caller's terms; empty when the error names no place
   */
  public record Failure(String code, String message, String path, boolean retryable) {
    static Failure of(JsonNode error) {
      JsonNode extensions = error.path("extensions");
      String code = error.path("code").asText(extensions.path("code").asText(""));
      return new Failure(
          code,
          error.path("message").asText("no message"),
          path(error.has("path") ? error.path("path") : extensions.path("path")),
          extensions.path("retryable").asBoolean(false));
    }

    private static String path(JsonNode path) {
      if (!path.isArray()) {
        return path.asText("");
      }
      List<String> steps = new ArrayList<>();
      path.forEach(step -> steps.add(step.asText()));
      return String.join(".", steps);
    }

    @Override
    public String toString() {
      return (path.isEmpty() ? "" : path + ": ") + message;
    }
  }

  /** Whether a service was only out of reach or slow, so that asking again may help. */
  boolean retryable() {
    return failures.stream().anyMatch(Failure::retryable);
  }

  /** The value of one root field, or a problem that says what the services answered instead. */
  public JsonNode require(String field) throws Stopped {
    JsonNode value = data.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new Stopped(new Problem.JobFailed(field + " gave no answer: " + join(failures)));
    }
    return value;
  }

  /** The payload of a mutation, whose typed errors are the input's fault. */
  public JsonNode payload(String mutation, String subject) throws Stopped {
    JsonNode payload = data.path(mutation);
    List<Failure> all = new ArrayList<>(failures);
    payload.path("errors").forEach(error -> all.add(Failure.of(error)));
    if (retryable()) {
      throw new Stopped(new Problem.JobFailed(mutation + " gave no answer: " + join(failures)));
    }
    if (!all.isEmpty() || !payload.isObject()) {
      throw new Stopped(
          new Problem.BadInput(subject + " was not accepted (" + mutation + "): " + join(all)));
    }
    return payload;
  }

  private static String join(List<Failure> failures) {
    return failures.isEmpty()
        ? "nothing was said why"
        : String.join("; ", failures.stream().map(Failure::toString).toList());
  }
}
