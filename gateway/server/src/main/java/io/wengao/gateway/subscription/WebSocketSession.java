package io.wengao.gateway.subscription;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;
import io.wengao.gateway.documents.Documents;
import io.wengao.gateway.documents.Resolution;
import io.wengao.gateway.operation.Admission;
import io.wengao.gateway.operation.CallConfig;
import io.wengao.gateway.operation.ClientCall;
import io.wengao.gateway.operation.Execution;
import io.wengao.gateway.operation.Parameters;
import io.wengao.gateway.operation.RequestErrors;
import io.wengao.gateway.transport.Cancellation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One client's WebSocket, speaking graphql-transport-ws
 * (github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). Lives on one event loop.
 */
final class WebSocketSession {
  private static final Logger LOG = Logger.getLogger(WebSocketSession.class);

  private final Vertx vertx;
  private final Documents documents;
  private final Execution execution;
  private final SubscriptionsConfig config;
  private final CallConfig calls;
  private final ServerWebSocket socket;
  private final Map<String, RunningOperation> running = new LinkedHashMap<>();
  private ClientCall call;
  private boolean initialised;
  private long initDeadline;
  private long heartbeat;

  WebSocketSession(
      Vertx vertx,
      Documents documents,
      Execution execution,
      SubscriptionsConfig config,
      CallConfig calls,
      ServerWebSocket socket,
      ClientCall call) {
    this.vertx = vertx;
    this.documents = documents;
    this.execution = execution;
    this.config = config;
    this.calls = calls;
    this.socket = socket;
    this.call = call;
  }

  /** An operation a client has open; {@code feed} is there once events flow. */
  private static final class RunningOperation {
    final Cancellation cancellation = new Cancellation();
    @Nullable EventFeed feed;
    boolean cancelled;
  }

  void start() {
    socket.textMessageHandler(this::received);
    socket.binaryMessageHandler(binary -> close(4400, "Messages are text"));
    socket.drainHandler(room -> running.values().forEach(it -> drain(it)));
    socket.exceptionHandler(broken -> {});
    socket.closeHandler(closed -> ended());
    initDeadline =
        vertx.setTimer(
            config.connectionInit().toMillis(),
            late -> close(4408, "Connection initialisation timeout"));
    heartbeat =
        vertx.setPeriodic(config.heartbeat().toMillis(), beat -> send(ServerMessage.ping()));
  }

  private void received(String text) {
    switch (ClientMessage.read(text)) {
      case ClientMessage.Init init -> initialise(init);
      case ClientMessage.Subscribe subscribe -> subscribe(subscribe);
      case ClientMessage.Complete complete -> cancel(running.remove(complete.id()));
      case ClientMessage.Ping ping -> send(ServerMessage.pong());
      case ClientMessage.Pong pong -> {}
      case ClientMessage.Invalid invalid -> close(4400, invalid.reason());
    }
  }

  private void initialise(ClientMessage.Init init) {
    if (initialised) {
      close(4429, "Too many initialisation requests");
      return;
    }
    initialised = true;
    vertx.cancelTimer(initDeadline);
    call = call.with(init.headers(), calls.forwardedHeaders());
    send(ServerMessage.acknowledged());
  }

  private void subscribe(ClientMessage.Subscribe message) {
    if (!initialised) {
      close(4401, "Unauthorized");
    } else if (running.containsKey(message.id())) {
      close(4409, "Subscriber for " + ServerMessage.shortened(message.id()) + " already exists");
    } else if (running.size() >= config.perSocket()) {
      close(4429, "More than " + config.perSocket() + " operations on one connection");
    } else {
      admit(message);
    }
  }

  private void admit(ClientMessage.Subscribe message) {
    var operation = new RunningOperation();
    running.put(message.id(), operation);
    switch (documents.resolve(message.parameters())) {
      case Resolution.Refused refused -> fail(message.id(), operation, refused.response());
      case Resolution.Found(Parameters.Accepted accepted) ->
          execution
              .admit(accepted)
              .onSuccess(
                  admission -> {
                    switch (admission) {
                      case Admission.Refused refused ->
                          fail(message.id(), operation, refused.response());
                      case Admission.Admitted admitted ->
                          run(message.id(), operation, accepted, admitted);
                    }
                  })
              .onFailure(bug -> crash(message.id(), operation, bug));
    }
  }

  private void run(
      String id,
      RunningOperation operation,
      Parameters.Accepted parameters,
      Admission.Admitted admitted) {
    if (admitted.kind() == OperationKind.SUBSCRIPTION) {
      execution
          .subscribe(parameters, admitted, call)
          .onSuccess(result -> subscribed(id, operation, result))
          .onFailure(bug -> crash(id, operation, bug));
    } else {
      execution
          .execute(parameters, admitted, call, operation.cancellation)
          .onSuccess(response -> answered(id, operation, response))
          .onFailure(bug -> crash(id, operation, bug));
    }
  }

  private void answered(String id, RunningOperation operation, GraphqlResponse response) {
    if (response.outcome() == GraphqlResponse.Outcome.REQUEST_ERROR) {
      fail(id, operation, response);
    } else if (!operation.cancelled) {
      running.remove(id);
      send(ServerMessage.next(id, response, call.requestId()));
      send(ServerMessage.complete(id));
    }
  }

  private void subscribed(
      String id, RunningOperation operation, FederatedGraph.SubscriptionResult result) {
    switch (result) {
      case FederatedGraph.SubscriptionResult.Refused refused ->
          fail(id, operation, refused.response());
      case FederatedGraph.SubscriptionResult.Started started -> {
        if (!operation.cancelled) {
          operation.feed =
              new EventFeed(
                  vertx.getOrCreateContext(), new SocketSink(id), config.bufferedEvents());
          started.events().subscribe(operation.feed);
        }
      }
    }
  }

  private void fail(String id, RunningOperation operation, GraphqlResponse response) {
    if (!operation.cancelled) {
      running.remove(id);
      send(ServerMessage.error(id, response, call.requestId()));
    }
  }

  private void crash(String id, RunningOperation operation, Throwable bug) {
    LOG.errorf(bug, "Operation %s of request %s failed", id, call.requestId());
    fail(id, operation, RequestErrors.internal());
  }

  private void ended() {
    vertx.cancelTimer(initDeadline);
    vertx.cancelTimer(heartbeat);
    running.values().forEach(WebSocketSession::cancel);
    running.clear();
  }

  private static void drain(RunningOperation operation) {
    if (operation.feed != null) {
      operation.feed.drain();
    }
  }

  private static void cancel(@Nullable RunningOperation operation) {
    if (operation != null) {
      operation.cancelled = true;
      operation.cancellation.cancel();
      if (operation.feed != null) {
        operation.feed.cancel();
      }
    }
  }

  private void send(String message) {
    if (!socket.isClosed()) {
      socket.writeTextMessage(message);
    }
  }

  private void close(int code, String reason) {
    if (!socket.isClosed()) {
      socket.close((short) code, reason);
    }
  }

  private final class SocketSink implements EventFeed.Sink {
    private final String id;

    SocketSink(String id) {
      this.id = id;
    }

    @Override
    public boolean isFull() {
      return socket.writeQueueFull();
    }

    @Override
    public void next(GraphqlResponse event) {
      send(ServerMessage.next(id, event, call.requestId()));
    }

    @Override
    public void complete() {
      running.remove(id);
      send(ServerMessage.complete(id));
    }
  }
}
