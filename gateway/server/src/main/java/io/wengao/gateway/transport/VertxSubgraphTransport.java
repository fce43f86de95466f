package io.wengao.gateway.transport;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.federation.transport.SubgraphTransport;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * The engine's way to the subgraphs over pooled HTTP connections and, for subscriptions, one
 * WebSocket each. Outcomes are delivered on the event loop of the request that asked. Nothing here
 * throws for what a subgraph does wrong.
 */
@ApplicationScoped
public class VertxSubgraphTransport implements SubgraphTransport {
  private final Vertx vertx;
  private final SubgraphDirectory directory;
  private final SubgraphsConfig.Defaults config;
  private final HttpClient http;
  private final WebSocketClient sockets;

  VertxSubgraphTransport(
      Vertx vertx, SubgraphDirectory directory, SubgraphsConfig.Defaults config) {
    this.vertx = vertx;
    this.directory = directory;
    this.config = config;
    int connect = Math.toIntExact(config.connectTimeout().toMillis());
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(connect)
                .setTcpNoDelay(true)
                .setKeepAliveTimeout(30)
                .setMaxWaitQueueSize(config.waiting()),
            new PoolOptions().setHttp1MaxSize(config.connections()));
    this.sockets =
        vertx.createWebSocketClient(
            new WebSocketClientOptions()
                .setConnectTimeout(connect)
                .setMaxConnections(10_000)
                .setMaxFrameSize(1 << 20)
                .setMaxMessageSize(Math.toIntExact(config.maxAnswer().asLongValue())));
  }

  @Override
  public CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request) {
    return new Fetch(vertx, http, directory.find(request.subgraph(), request.url()), request)
        .start();
  }

  /** The same with less patience than configured. */
  CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request, Duration patience) {
    var address = directory.find(request.subgraph(), request.url()).within(patience);
    return new Fetch(vertx, http, address, request).start();
  }

  @Override
  public Flow.Publisher<SubgraphOutcome> subscribe(SubgraphRequest request) {
    var address = directory.find(request.subgraph(), request.url());
    return subscriber ->
        new UpstreamSubscription(vertx, sockets, config, address, request, subscriber).start();
  }

  @PreDestroy
  void close() {
    http.close();
    sockets.close();
  }
}
