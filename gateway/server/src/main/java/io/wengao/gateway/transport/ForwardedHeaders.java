package io.wengao.gateway.transport;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;

/** Copies the headers the engine was told to forward, never one that belongs to the connection. */
final class ForwardedHeaders {
  private ForwardedHeaders() {}

  static void copy(Map<String, List<String>> from, MultiMap to) {
    from.forEach(
        (name, values) -> {
          if (!isOfTheConnection(name)) {
            to.set(name, values);
          }
        });
  }

  private static boolean isOfTheConnection(String name) {
    return switch (name) {
      case "host",
          "connection",
          "content-length",
          "content-type",
          "transfer-encoding",
          "upgrade",
          "accept" ->
          true;
      default -> name.startsWith("sec-websocket-");
    };
  }
}
