package io.wengao.gateway.transport;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.gateway.flow.Latest;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One subscription at a subgraph over a WebSocket of its own (graphql-transport-ws,
 * github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). Ends with one failing outcome when the
 * connection is lost. Everything happens on one event loop.
 */
final class UpstreamSubscription implements Flow.Subscription {
  private static final String PROTOCOL = "graphql-transport-ws";

  private final Vertx vertx;
  private final Context context;
  private final WebSocketClient client;
  private final SubgraphsConfig.Defaults config;
  private final SubgraphDirectory.Address address;
  private final SubgraphRequest request;
  private final Flow.Subscriber<? super SubgraphOutcome> subscriber;
  private final Latest<SubgraphOutcome> events;
  private @Nullable WebSocket socket;
  private long demand;
  private long heartbeat = -1;
  private boolean heard = true;
  private boolean subscribed;
  private boolean over;
  private boolean delivered;
  private @Nullable SubgraphOutcome last;

  UpstreamSubscription(
      Vertx vertx,
      WebSocketClient client,
      SubgraphsConfig.Defaults config,
      SubgraphDirectory.Address address,
      SubgraphRequest request,
      Flow.Subscriber<? super SubgraphOutcome> subscriber) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.client = client;
    this.config = config;
    this.address = address;
    this.request = request;
    this.subscriber = subscriber;
    this.events = new Latest<>(config.bufferedEvents());
  }

  void start() {
    subscriber.onSubscribe(this);
    context.runOnContext(go -> connect());
  }

  @Override
  public void request(long n) {
    context.runOnContext(
        go -> {
          demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
          deliver();
        });
  }

  @Override
  public void cancel() {
    context.runOnContext(
        go -> {
          delivered = true;
          finish(null);
        });
  }

  private void connect() {
    if (over) {
      return;
    }
    WebSocketConnectOptions options;
    try {
      options = new WebSocketConnectOptions().setAbsoluteURI(address.socketUrl());
    } catch (RuntimeException noUrl) {
      finish(new SubgraphOutcome.Unreachable("'" + address.url() + "' is no URL"));
      return;
    }
    options.setSubProtocols(List.of(PROTOCOL)).setTimeout(address.timeout().toMillis());
    ForwardedHeaders.copy(request.headers(), headersOf(options));
    client
        .connect(options)
        .onSuccess(this::connected)
        .onFailure(cause -> finish(new SubgraphOutcome.Unreachable(reason(cause))));
  }

  private static io.vertx.core.MultiMap headersOf(WebSocketConnectOptions options) {
    if (options.getHeaders() == null) {
      options.setHeaders(io.vertx.core.MultiMap.caseInsensitiveMultiMap());
    }
    return options.getHeaders();
  }

  private void connected(WebSocket opened) {
    socket = opened;
    if (over) {
      opened.close();
      return;
    }
    opened.textMessageHandler(this::received);
    opened.exceptionHandler(cause -> lost());
    opened.closeHandler(closed -> lost());
    opened.writeTextMessage("{\"type\":\"connection_init\"}");
    heartbeat = vertx.setPeriodic(config.ping().toMillis(), id -> beat());
  }

  /**
   * Silence for one interval is answered with a ping, silence for another one ends the
   * subscription.
   */
  private void beat() {
    if (!heard) {
      lost();
    } else if (socket != null) {
      heard = false;
      socket.writeTextMessage("{\"type\":\"ping\"}");
    }
  }

  private void received(String text) {
    heard = true;
    switch (UpstreamMessage.read(text)) {
      case UpstreamMessage.Acknowledged ack -> {
        subscribed = true;
        socketWrite(UpstreamMessage.subscribe(request.body()));
      }
      case UpstreamMessage.Ping ping -> socketWrite("{\"type\":\"pong\"}");
      case UpstreamMessage.Next next -> {
        events.add(new SubgraphOutcome.Answered(200, next.result()));
        deliver();
      }
      case UpstreamMessage.Failed failed ->
          finish(new SubgraphOutcome.Answered(200, failed.result()));
      case UpstreamMessage.Completed completed -> finish(null);
      case UpstreamMessage.Ignored ignored -> {}
      case UpstreamMessage.Garbled garbled ->
          finish(
              new SubgraphOutcome.Unreachable(
                  "it sent a message that is not graphql-transport-ws"));
    }
  }

  private void socketWrite(String text) {
    if (socket != null && !socket.isClosed()) {
      socket.writeTextMessage(text);
    }
  }

  private void lost() {
    finish(
        subscribed
            ? new SubgraphOutcome.Refused(
                "SUBSCRIPTION_INTERRUPTED", "its events broke off; subscribe again", true, null)
            : new SubgraphOutcome.Unreachable("the connection was lost"));
  }

  /**
   * Ends the subscription once; what was queued is still delivered, then {@code outcome}, then the
   * completion.
   */
  private void finish(@Nullable SubgraphOutcome outcome) {
    if (over) {
      return;
    }
    over = true;
    last = outcome;
    vertx.cancelTimer(heartbeat);
    if (socket != null && !socket.isClosed()) {
      socket.writeTextMessage("{\"id\":\"1\",\"type\":\"complete\"}");
      socket.close();
    }
    deliver();
  }

  private void deliver() {
    while (demand > 0 && !delivered && !events.isEmpty()) {
      next(events.poll());
    }
    if (over && !delivered && events.isEmpty()) {
      if (last != null && demand == 0) {
        return;
      }
      delivered = true;
      next(last);
      subscriber.onComplete();
    }
  }

  private void next(@Nullable SubgraphOutcome outcome) {
    if (outcome != null) {
      demand = demand == Long.MAX_VALUE ? demand : demand - 1;
      subscriber.onNext(outcome);
    }
  }

  private static String reason(Throwable cause) {
    return cause instanceof UpgradeRejectedException rejected
        ? "it refused a WebSocket with status " + rejected.getStatus()
        : "no WebSocket connection";
  }
}
