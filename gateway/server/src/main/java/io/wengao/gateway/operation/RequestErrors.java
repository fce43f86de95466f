package io.wengao.gateway.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.gateway.limits.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Responses this gateway gives without asking the engine: {@code {"errors": [{"message",
 * "extensions": {"code", …}}]}}. Codes: BAD_REQUEST, LIMIT_EXCEEDED, OVERLOADED, FORBIDDEN,
 * SUBSCRIPTION_NEEDS_A_STREAM, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE,
 * EXPLAIN_DISABLED, INTERNAL_ERROR.
 */
public final class RequestErrors {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RequestErrors() {}

  /** An error with a code and no more. */
  public static GraphqlResponse of(String code, String message) {
    return of(message, Map.of("code", code));
  }

  /** The refusal of something that costs too much. */
  public static GraphqlResponse of(Verdict.Exceeded exceeded) {
    return limit(exceeded.limit(), exceeded.value(), exceeded.message());
  }

  /** The refusal of a body, or a message, that is too long. */
  public static GraphqlResponse bodyTooLarge(long most) {
    return limit(
        "body-size",
        most,
        "The request is larger than "
            + most
            + " bytes (limit body-size = "
            + most
            + "). Send large values in several requests, files to /documents.");
  }

  /** The refusal of JSON with too much inside each other. */
  public static GraphqlResponse tooDeep(int most) {
    return limit(
        "json-depth",
        most,
        "The request has more than "
            + most
            + " lists and objects inside each other (limit json-depth = "
            + most
            + "). Send flatter variables.");
  }

  /** There is no room to look at another new document now. */
  static GraphqlResponse overloaded(int waiting) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", "OVERLOADED");
    extensions.put("limit", "waiting-documents");
    extensions.put("value", waiting);
    extensions.put("retryable", true);
    extensions.put("retryAfterMs", 1000);
    return of(
        "The gateway is busy with new documents (limit waiting-documents = "
            + waiting
            + "). Try again in a second.",
        extensions);
  }

  /** A bug of ours; what happened is in the log under the request id. */
  public static GraphqlResponse internal() {
    return of(
        "INTERNAL_ERROR", "The gateway failed to answer; its log says more under this request id.");
  }

  private static GraphqlResponse limit(String name, long value, String message) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", "LIMIT_EXCEEDED");
    extensions.put("limit", name);
    extensions.put("value", value);
    return of(message, extensions);
  }

  private static GraphqlResponse of(String message, Map<String, Object> extensions) {
    var error = new LinkedHashMap<String, Object>();
    error.put("message", message);
    error.put("extensions", extensions);
    try {
      var json = JSON.writeValueAsBytes(Map.of("errors", List.of(error)));
      return new GraphqlResponse(GraphqlResponse.Outcome.REQUEST_ERROR, json, true);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
