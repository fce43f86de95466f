package io.wengao.gateway.subscription;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.wengao.gateway.operation.Parameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a client may say over graphql-transport-ws. */
sealed interface ClientMessage {
  /**
   * @param headers string values of the payload, and of its {@code headers}, by name in lower case
   */
  record Init(Map<String, String> headers) implements ClientMessage {}

  record Subscribe(String id, Parameters parameters) implements ClientMessage {}

  record Complete(String id) implements ClientMessage {}

  record Ping() implements ClientMessage {}

  record Pong() implements ClientMessage {}

  record Invalid(String reason) implements ClientMessage {}

  static ClientMessage read(String text) {
    JsonObject message;
    try {
      message = new JsonObject(text);
    } catch (DecodeException notJson) {
      return new Invalid("Invalid message: not a JSON object");
    }
    var id = message.getValue("id") instanceof String string && !string.isEmpty() ? string : null;
    return switch (String.valueOf(message.getValue("type"))) {
      case "connection_init" -> new Init(headers(message));
      case "subscribe" ->
          id == null ? new Invalid("Invalid message: no id") : subscribe(id, message);
      case "complete" -> id == null ? new Invalid("Invalid message: no id") : new Complete(id);
      case "ping" -> new Ping();
      case "pong" -> new Pong();
      default -> new Invalid("Invalid message: unknown type");
    };
  }

  private static ClientMessage subscribe(String id, JsonObject message) {
    return message.getValue("payload") instanceof JsonObject payload
        ? new Subscribe(id, Parameters.ofMap(payload.getMap()))
        : new Invalid("Invalid message: no payload");
  }

  private static Map<String, String> headers(JsonObject message) {
    var headers = new LinkedHashMap<String, String>();
    if (message.getValue("payload") instanceof JsonObject payload) {
      collect(payload, headers);
      if (payload.getValue("headers") instanceof JsonObject nested) {
        collect(nested, headers);
      }
    }
    return headers;
  }

  private static void collect(JsonObject from, Map<String, String> into) {
    from.forEach(
        entry -> {
          if (entry.getValue() instanceof String value
              && value.chars().noneMatch(Character::isISOControl)) {
            into.put(entry.getKey().toLowerCase(Locale.ROOT), value);
          }
        });
  }
}
