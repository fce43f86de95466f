package io.wengao.gateway.mock;

import graphql.ExecutionResult;
import graphql.GraphQL;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** A subgraph's side of graphql-transport-ws, for one subscription. */
final class MockSocket {
  private final GraphQL graphql;
  private final ServerWebSocket socket;
  private final Context context;
  private volatile Subscription running;

  MockSocket(Vertx vertx, GraphQL graphql, ServerWebSocket socket) {
    this.graphql = graphql;
    this.socket = socket;
    this.context = vertx.getOrCreateContext();
    socket.textMessageHandler(text -> received(new JsonObject(text)));
    socket.closeHandler(closed -> stop());
  }

  boolean isOpen() {
    return !socket.isClosed();
  }

  void cut() {
    socket.close((short) 1011, "cut");
  }

  private void received(JsonObject message) {
    switch (message.getString("type")) {
      case "connection_init" -> socket.writeTextMessage("{\"type\":\"connection_ack\"}");
      case "ping" -> socket.writeTextMessage("{\"type\":\"pong\"}");
      case "subscribe" -> subscribe(message.getString("id"), message.getJsonObject("payload"));
      case "complete" -> stop();
      default -> {}
    }
  }

  private void stop() {
    if (running != null) {
      running.cancel();
    }
  }

  private void subscribe(String id, JsonObject payload) {
    var result = graphql.execute(MockSubgraph.input(payload, null));
    Publisher<ExecutionResult> events = result.getData();
    if (events == null) {
      var errors = JsonObject.mapFrom(result.toSpecification()).getJsonArray("errors");
      send(new JsonObject().put("id", id).put("type", "error").put("payload", errors));
      return;
    }
    events.subscribe(
        new Subscriber<>() {
          @Override
          public void onSubscribe(Subscription subscription) {
            running = subscription;
            subscription.request(Long.MAX_VALUE);
          }

          @Override
          public void onNext(ExecutionResult event) {
            var data = JsonObject.mapFrom(event.toSpecification());
            send(new JsonObject().put("id", id).put("type", "next").put("payload", data));
          }

          @Override
          public void onError(Throwable cause) {
            cut();
          }

          @Override
          public void onComplete() {
            send(new JsonObject().put("id", id).put("type", "complete"));
          }
        });
  }

  private void send(JsonObject message) {
    context.runOnContext(
        go -> {
          if (!socket.isClosed()) {
            socket.writeTextMessage(message.encode());
          }
        });
  }
}
