package io.wengao.gateway.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/** What a subgraph may say over graphql-transport-ws, as far as one subscription cares. */
sealed interface UpstreamMessage {
  ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readerFor(JsonNode.class);

  record Acknowledged() implements UpstreamMessage {}

  record Ping() implements UpstreamMessage {}

  /** An event: a GraphQL result as JSON. */
  @SuppressWarnings("ArrayRecordComponent")
  record Next(byte[] result) implements UpstreamMessage {}

  /** The subscription was refused or failed: a GraphQL result with {@code errors} only. */
  @SuppressWarnings("ArrayRecordComponent")
  record Failed(byte[] result) implements UpstreamMessage {}

  record Completed() implements UpstreamMessage {}

  /** Allowed and of no interest, such as a pong. */
  record Ignored() implements UpstreamMessage {}

  record Garbled() implements UpstreamMessage {}

  static UpstreamMessage read(String text) {
    JsonNode message;
    try {
      message = JSON.readValue(text);
    } catch (JsonProcessingException garbage) {
      return new Garbled();
    }
    var payload = message.path("payload");
    return switch (message.path("type").asText()) {
      case "connection_ack" -> new Acknowledged();
      case "ping" -> new Ping();
      case "next" -> new Next(utf8(payload.toString()));
      case "error" ->
          new Failed(
              utf8("{\"errors\":" + (payload.isArray() ? payload : "[" + payload + "]") + "}"));
      case "complete" -> new Completed();
      case "pong" -> new Ignored();
      default -> new Garbled();
    };
  }

  /** The message that starts the subscription; {@code body} is the JSON that would be posted. */
  static String subscribe(byte[] body) {
    return "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":"
        + new String(body, StandardCharsets.UTF_8)
        + "}";
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
