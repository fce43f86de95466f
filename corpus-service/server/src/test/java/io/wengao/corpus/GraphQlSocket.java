package io.wengao.corpus;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of the graphql-transport-ws protocol that hears one subscription to its end. */
final class GraphQlSocket implements WebSocket.Listener {
  private final String query;
  private final StringBuilder text = new StringBuilder();
  private final List<JsonPath> events = new ArrayList<>();
  private final CompletableFuture<List<JsonPath>> complete = new CompletableFuture<>();

  private GraphQlSocket(String query) {
    this.query = query;
  }

  /** All events of a subscription; {@code query} is escaped for JSON. */
  static List<JsonPath> events(String office, String query) throws Exception {
    GraphQlSocket listener = new GraphQlSocket(query);
    try (HttpClient client = HttpClient.newHttpClient()) {
      WebSocket socket =
          client
              .newWebSocketBuilder()
              .subprotocols("graphql-transport-ws")
              .header("X-Wengao-Office", office)
              .buildAsync(URI.create("ws://127.0.0.1:" + RestAssured.port + "/graphql"), listener)
              .get(10, TimeUnit.SECONDS);
      List<JsonPath> all = listener.complete.get(60, TimeUnit.SECONDS);
      socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(10, TimeUnit.SECONDS);
      return all;
    }
  }

  @Override
  public void onOpen(WebSocket socket) {
    send(socket, "{\"type\":\"connection_init\"}");
    socket.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      hear(socket, JsonPath.from(text.toString()));
      text.setLength(0);
    }
    socket.request(1);
    return null;
  }

  private void hear(WebSocket socket, JsonPath message) {
    switch (message.getString("type")) {
      case "connection_ack" ->
          send(
              socket,
              "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + query + "\"}}");
      case "next" -> events.add(JsonPath.from(text.toString()).setRootPath("payload"));
      case "complete" -> complete.complete(events);
      case "error" -> complete.completeExceptionally(new AssertionError(text.toString()));
      default -> {}
    }
  }

  private void send(WebSocket socket, String message) {
    CompletableFuture<WebSocket> sent = socket.sendText(message, true);
    if (sent.isCompletedExceptionally()) {
      complete.completeExceptionally(sent.exceptionNow());
    }
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    complete.completeExceptionally(error);
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    complete.completeExceptionally(new AssertionError("closed: " + status + " " + reason));
    return null;
  }
}
