package io.wengao.gateway.subscription;

import io.wengao.gateway.operation.Parameters;
import io.wengao.gateway.operation.RequestJson;
import java.io.IOException;
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
    Object message;
    try {
      message = RequestJson.read(text);
    } catch (IOException notJson) {
      return new Invalid("Invalid message: not JSON, or a key twice, or too deep");
    }
    return message instanceof Map<?, ?> map
        ? read(map)
        : new Invalid("Invalid message: not a JSON object");
  }

  private static ClientMessage read(Map<?, ?> message) {
    var id = message.get("id") instanceof String string && !string.isEmpty() ? string : null;
    return switch (String.valueOf(message.get("type"))) {
      case "connection_init" -> new Init(headers(message));
      case "subscribe" ->
          id == null ? new Invalid("Invalid message: no id") : subscribe(id, message);
      case "complete" -> id == null ? new Invalid("Invalid message: no id") : new Complete(id);
      case "ping" -> new Ping();
      case "pong" -> new Pong();
      default -> new Invalid("Invalid message: unknown type");
    };
  }

  private static ClientMessage subscribe(String id, Map<?, ?> message) {
    return message.get("payload") instanceof Map<?, ?> payload
        ? new Subscribe(id, Parameters.ofMap(payload))
        : new Invalid("Invalid message: no payload");
  }

  private static Map<String, String> headers(Map<?, ?> message) {
    var headers = new LinkedHashMap<String, String>();
    if (message.get("payload") instanceof Map<?, ?> payload) {
      collect(payload, headers);
      if (payload.get("headers") instanceof Map<?, ?> nested) {
        collect(nested, headers);
      }
    }
    return headers;
  }

  private static void collect(Map<?, ?> from, Map<String, String> into) {
    from.forEach(
        (name, given) -> {
          if (given instanceof String value && value.chars().noneMatch(Character::isISOControl)) {
            into.put(String.valueOf(name).toLowerCase(Locale.ROOT), value);
          }
        });
  }
}
