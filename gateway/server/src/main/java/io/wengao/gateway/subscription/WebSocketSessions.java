package io.wengao.gateway.subscription;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.wengao.gateway.documents.Documents;
import io.wengao.gateway.limits.LimitsConfig;
import io.wengao.gateway.operation.CallConfig;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.operation.Execution;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns requests for a WebSocket into sessions. */
@ApplicationScoped
public class WebSocketSessions implements HttpServerOptionsCustomizer {
  static final String PROTOCOL = "graphql-transport-ws";

  private final Vertx vertx;
  private final Documents documents;
  private final Execution execution;
  private final SubscriptionsConfig config;
  private final CallConfig calls;
  private final int longestMessage;

  WebSocketSessions(
      Vertx vertx,
      Documents documents,
      Execution execution,
      SubscriptionsConfig config,
      CallConfig calls,
      LimitsConfig limits) {
    this.vertx = vertx;
    this.documents = documents;
    this.execution = execution;
    this.config = config;
    this.calls = calls;
    this.longestMessage = Math.toIntExact(limits.bodySize().asLongValue());
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.addWebSocketSubProtocol(PROTOCOL);
    // A body that follows an upgrade to clear-text HTTP/2 is read as fast as it comes, whoever is
    // to take it.
    options.setHttp2ClearTextEnabled(false);
    options.setMaxWebSocketMessageSize(longestMessage);
    options.setMaxWebSocketFrameSize(longestMessage);
  }

  /** Upgrades the request; a client that does not speak the protocol is told so and let go. */
  public void accept(HttpServerRequest request, ClientCall call) {
    request
        .toWebSocket()
        .onSuccess(
            socket -> {
              if (PROTOCOL.equals(socket.subProtocol())) {
                new WebSocketSession(vertx, documents, execution, config, calls, socket, call)
                    .start();
              } else {
                socket.close((short) 4406, "Subprotocol not acceptable");
              }
            });
  }
}
