package io.wengao.gateway.subscription;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/** A client's WebSocket for tests: what arrives is a queue, pings of the gateway are left out. */
@NullUnmarked
final class TestSocket implements WebSocket.Listener {
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private WebSocket socket;

  static TestSocket open(URI endpoint, String protocol) {
    var listener = new TestSocket();
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (protocol != null) {
      builder.subprotocols(protocol);
    }
    var uri = URI.create(endpoint.toString().replaceFirst("^http", "ws"));
    listener.socket = builder.buildAsync(uri, listener).join();
    return listener;
  }

  void send(String text) {
    socket.sendText(text, true).join();
  }

  String receive() {
    try {
      return received.poll(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  int closeCode() {
    return closed.orTimeout(10, TimeUnit.SECONDS).join();
  }

  void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      var message = partial.toString();
      partial.setLength(0);
      if (!message.equals("{\"type\":\"ping\"}")) {
        received.add(message);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int statusCode, String reason) {
    closed.complete(statusCode);
    return null;
  }
}
