package io.wengao.gateway.transport;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphRequest;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that answers as it is told, and the transport to reach it by. */
final class Endpoint implements AutoCloseable {
  /** Instead of a status: closes the connection. */
  static final int HANG_UP = -1;

  /** Instead of a status: 503 with Retry-After. */
  static final int COME_BACK_LATER = -2;

  private final Vertx vertx = Vertx.vertx();
  private final Queue<Integer> script = new ConcurrentLinkedQueue<>();
  private final Deque<Runnable> held = new ConcurrentLinkedDeque<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger abandoned = new AtomicInteger();
  private final HttpServer server;
  private volatile boolean holding;

  Endpoint() {
    this.server = vertx.createHttpServer().requestHandler(this::handle);
    server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
  }

  /** What the next requests get; every one after them gets 200. */
  void answers(int... statuses) {
    for (int status : statuses) {
      script.add(status);
    }
  }

  void hold() {
    holding = true;
  }

  void release() {
    holding = false;
    for (var answer = held.poll(); answer != null; answer = held.poll()) {
      answer.run();
    }
  }

  /** Answers only what came last. */
  void releaseLast() {
    held.pollLast().run();
  }

  int calls() {
    return calls.get();
  }

  int abandoned() {
    return abandoned.get();
  }

  SubgraphRequest request(OperationKind kind, Map<String, String> headers) {
    var all = new LinkedHashMap<String, List<String>>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    var url = "http://127.0.0.1:" + server.actualPort() + "/graphql";
    return new SubgraphRequest("corpus", url, kind, "{ a }", null, Map.of(), all);
  }

  /** A transport of its own, with settings below {@code wengao.gateway.transport}. */
  VertxSubgraphTransport transport(Map<String, String> settings) {
    var builder =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(SubgraphsConfig.class)
            .withMapping(SubgraphsConfig.Defaults.class);
    settings.forEach((k, v) -> builder.withDefaultValue("wengao.gateway.transport." + k, v));
    var config = builder.build();
    var defaults = config.getConfigMapping(SubgraphsConfig.Defaults.class);
    var directory = new SubgraphDirectory(config.getConfigMapping(SubgraphsConfig.class), defaults);
    return new VertxSubgraphTransport(vertx, directory, defaults, new CircuitBreakers(defaults));
  }

  private void handle(HttpServerRequest request) {
    request.response().closeHandler(gone -> abandoned.incrementAndGet());
    if (holding) {
      var context = vertx.getOrCreateContext();
      held.add(() -> context.runOnContext(go -> answer(request, 200)));
      calls.incrementAndGet();
    } else {
      calls.incrementAndGet();
      var status = script.poll();
      answer(request, status == null ? 200 : status);
    }
  }

  private static void answer(HttpServerRequest request, int status) {
    switch (status) {
      case HANG_UP -> request.connection().close();
      case COME_BACK_LATER ->
          request.response().setStatusCode(503).putHeader("retry-after", "7").end();
      default -> request.response().setStatusCode(status).end("{\"data\":{\"a\":1}}");
    }
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
