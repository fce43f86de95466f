package io.wengao.gateway.transport;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.federation.transport.SubgraphTransport;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
  private final CircuitBreakers breakers;
  private final boolean deduplicating;
  private final SecondTry secondTry;
  private final SharedFetches shared = new SharedFetches();
  private final HttpClient http;
  private final WebSocketClient sockets;

  VertxSubgraphTransport(
      Vertx vertx,
      SubgraphDirectory directory,
      SubgraphsConfig.Defaults config,
      CircuitBreakers breakers) {
    this.vertx = vertx;
    this.directory = directory;
    this.config = config;
    this.breakers = breakers;
    this.deduplicating = config.deduplicate();
    this.secondTry = new SecondTry(config.retry().enabled(), config.retry().pause().toMillis());
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

  /** The transport of one client's request, whose fetches end when it is cancelled. */
  public SubgraphTransport until(Cancellation cancellation) {
    return new SubgraphTransport() {
      @Override
      public CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request) {
        return VertxSubgraphTransport.this.fetch(request, cancellation);
      }

      @Override
      public Flow.Publisher<SubgraphOutcome> subscribe(SubgraphRequest request) {
        return VertxSubgraphTransport.this.subscribe(request);
      }
    };
  }

  @Override
  public CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request) {
    return fetch(request, Cancellation.never());
  }

  private CompletionStage<SubgraphOutcome> fetch(
      SubgraphRequest request, Cancellation cancellation) {
    var cancelled = cancellation.cancelled();
    if (cancelled != null) {
      return CompletableFuture.completedFuture(cancelled);
    }
    var address = directory.find(request.subgraph(), request.url());
    var body = request.body();
    if (request.operation() != OperationKind.QUERY) {
      return alone(
              new Fetch(
                  vertx,
                  http,
                  address,
                  request.headers(),
                  body,
                  breakers.of(address),
                  SecondTry.none()),
              cancellation)
          .whenComplete((outcome, never) -> shared.mutated());
    }
    if (!deduplicating) {
      return alone(query(address, request, body), cancellation);
    }
    return shared.join(
        new Question(address.url(), body, request.headers(), shared.epoch()),
        () -> query(address, request, body),
        vertx.getOrCreateContext(),
        cancellation);
  }

  private Fetch query(SubgraphDirectory.Address address, SubgraphRequest request, byte[] body) {
    return new Fetch(
        vertx, http, address, request.headers(), body, breakers.of(address), secondTry);
  }

  private static CompletionStage<SubgraphOutcome> alone(Fetch fetch, Cancellation cancellation) {
    cancellation.then(fetch::cancel);
    return fetch.start().toCompletionStage();
  }

  /** The same with less patience than configured, whatever the circuit says, once. */
  CompletionStage<SubgraphOutcome> fetch(SubgraphRequest request, Duration patience) {
    return once(request, directory.find(request.subgraph(), request.url()).within(patience));
  }

  /** With the time and bytes configured, whatever the circuit says, once; shared with nobody. */
  CompletionStage<SubgraphOutcome> fetchOnce(SubgraphRequest request) {
    return once(request, directory.find(request.subgraph(), request.url()));
  }

  private CompletionStage<SubgraphOutcome> once(
      SubgraphRequest request, SubgraphDirectory.Address address) {
    return new Fetch(
            vertx,
            http,
            address,
            request.headers(),
            request.body(),
            CircuitBreaker.never(),
            SecondTry.none())
        .start()
        .toCompletionStage();
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
