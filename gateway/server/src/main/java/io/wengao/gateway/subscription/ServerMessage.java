package io.wengao.gateway.subscription;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.gateway.operation.RequestIdStamp;
import java.nio.charset.StandardCharsets;

/** What this gateway says over graphql-transport-ws, as text. */
final class ServerMessage {
  private static final int LONGEST_QUOTE = 40;

  private ServerMessage() {}

  static String acknowledged() {
    return "{\"type\":\"connection_ack\"}";
  }

  static String ping() {
    return "{\"type\":\"ping\"}";
  }

  static String pong() {
    return "{\"type\":\"pong\"}";
  }

  static String complete(String id) {
    return "{\"id\":" + Json.encode(id) + ",\"type\":\"complete\"}";
  }

  static String next(String id, GraphqlResponse response, String requestId) {
    return "{\"id\":"
        + Json.encode(id)
        + ",\"type\":\"next\",\"payload\":"
        + json(response, requestId)
        + "}";
  }

  /** The operation was refused: the payload is the list of errors. */
  static String error(String id, GraphqlResponse response, String requestId) {
    var errors = new JsonObject(json(response, requestId)).getJsonArray("errors");
    return "{\"id\":"
        + Json.encode(id)
        + ",\"type\":\"error\",\"payload\":"
        + errors.encode()
        + "}";
  }

  /** Fit for a close frame, whose reason has at most 123 bytes. */
  static String shortened(String id) {
    var ascii = id.chars().allMatch(c -> c > ' ' && c < 127);
    return ascii && id.length() <= LONGEST_QUOTE ? id : "this id";
  }

  private static String json(GraphqlResponse response, String requestId) {
    return new String(RequestIdStamp.stamped(response, requestId), StandardCharsets.UTF_8);
  }
}
