package io.wengao.gateway.subscription;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.gateway.operation.Admission;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.operation.Execution;
import io.wengao.gateway.operation.Parameters;
import io.wengao.gateway.operation.RequestErrors;
import io.wengao.gateway.operation.RequestIdStamp;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Server-sent events, one HTTP request an operation (graphql-sse, "distinct connections mode"):
 * {@code next} events with a GraphQL result each, then {@code complete}.
 */
@ApplicationScoped
public class EventStream {
  private static final Logger LOG = Logger.getLogger(EventStream.class);
  private static final Buffer COMPLETE = Buffer.buffer("event: complete\ndata:\n\n");
  private static final Buffer SIGN_OF_LIFE = Buffer.buffer(":\n\n");

  private final Vertx vertx;
  private final Execution execution;
  private final SubscriptionsConfig config;

  EventStream(Vertx vertx, Execution execution, SubscriptionsConfig config) {
    this.vertx = vertx;
    this.execution = execution;
    this.config = config;
  }

  /** Streams an admitted subscription; a refusal is one event, too. */
  public void subscribe(
      RoutingContext routing,
      Parameters.Accepted parameters,
      Admission.Admitted admitted,
      ClientCall call) {
    execution
        .subscribe(parameters, admitted, call)
        .onSuccess(
            result -> {
              switch (result) {
                case FederatedGraph.SubscriptionResult.Refused refused ->
                    single(routing, refused.response(), call);
                case FederatedGraph.SubscriptionResult.Started started ->
                    stream(routing, started, call);
              }
            })
        .onFailure(
            bug -> {
              LOG.errorf(bug, "Subscription %s failed", call.requestId());
              single(routing, RequestErrors.internal(), call);
            });
  }

  /** A stream of one result, for a query or a refusal. */
  public void single(RoutingContext routing, GraphqlResponse result, ClientCall call) {
    var response = routing.response();
    if (response.closed()) {
      return;
    }
    begin(response);
    response.write(event(result, call));
    response.end(COMPLETE);
  }

  private void stream(
      RoutingContext routing, FederatedGraph.SubscriptionResult.Started started, ClientCall call) {
    var response = routing.response();
    if (response.closed()) {
      return;
    }
    begin(response);
    response.write(SIGN_OF_LIFE);
    long heartbeat =
        vertx.setPeriodic(config.heartbeat().toMillis(), id -> response.write(SIGN_OF_LIFE));
    var feed =
        new EventFeed(
            vertx.getOrCreateContext(),
            new StreamSink(response, call, heartbeat),
            config.bufferedEvents());
    response.drainHandler(room -> feed.drain());
    response.closeHandler(
        gone -> {
          vertx.cancelTimer(heartbeat);
          feed.cancel();
        });
    started.events().subscribe(feed);
  }

  private static void begin(HttpServerResponse response) {
    response
        .setStatusCode(200)
        .setChunked(true)
        .putHeader("content-type", "text/event-stream; charset=utf-8")
        .putHeader("cache-control", "no-cache, no-transform")
        .putHeader("x-accel-buffering", "no");
  }

  private static Buffer event(GraphqlResponse result, ClientCall call) {
    return Buffer.buffer("event: next\ndata: ")
        .appendBytes(RequestIdStamp.stamped(result, call.requestId()))
        .appendString("\n\n");
  }

  private final class StreamSink implements EventFeed.Sink {
    private final HttpServerResponse response;
    private final ClientCall call;
    private final long heartbeat;

    StreamSink(HttpServerResponse response, ClientCall call, long heartbeat) {
      this.response = response;
      this.call = call;
      this.heartbeat = heartbeat;
    }

    @Override
    public boolean isFull() {
      return response.writeQueueFull();
    }

    @Override
    public void next(GraphqlResponse event) {
      response.write(event(event, call));
    }

    @Override
    public void complete() {
      vertx.cancelTimer(heartbeat);
      response.end(COMPLETE);
    }
  }
}
