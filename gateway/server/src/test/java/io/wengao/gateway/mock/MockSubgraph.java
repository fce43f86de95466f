package io.wengao.gateway.mock;

import graphql.ExecutionInput;
import graphql.GraphQL;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * One subgraph on a free port: a GraphQL schema with data, file endpoints, and a switch for faults.
 */
public final class MockSubgraph {
  private static final long HUNDRED_MEGABYTES = 100L << 20;

  private final String name;
  private final String sdl;
  private final Vertx vertx;
  private final Function<String, GraphQL> executable;
  private volatile GraphQL graphql;
  private volatile String published;
  private final List<MultiMap> sdlCalls = new CopyOnWriteArrayList<>();
  private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<MockSocket> sockets = new CopyOnWriteArrayList<>();
  private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();
  private final AtomicInteger abandoned = new AtomicInteger();
  private final AtomicLong poured = new AtomicLong();
  private volatile String canned = "";
  private final MockFiles files;
  private final HttpServer server;
  private final int port;

  /** A request that arrived. */
  public record Call(MultiMap headers, JsonObject body) {
    private boolean asksForSdl() {
      return body.getString("query").contains("_service");
    }
  }

  MockSubgraph(Vertx vertx, String name, String sdl, Function<String, GraphQL> executable) {
    this.name = name;
    this.sdl = sdl;
    this.vertx = vertx;
    this.executable = executable;
    this.graphql = executable.apply(sdl);
    this.published = sdl;
    this.files = new MockFiles(vertx);
    this.server =
        vertx
            .createHttpServer(
                new HttpServerOptions().addWebSocketSubProtocol("graphql-transport-ws"))
            .requestHandler(this::handle)
            .webSocketHandler(this::open);
    this.port =
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join().actualPort();
  }

  public String name() {
    return name;
  }

  /** The one it starts with. */
  public String sdl() {
    return sdl;
  }

  /** Is another service from now on, and says so when asked for its SDL. */
  public void become(String other) {
    graphql = executable.apply(other);
    published = other;
  }

  /** Says this is its SDL, whatever it executes. */
  public void publish(String other) {
    published = other;
  }

  /** The headers of requests for the SDL so far, which are among no other calls. */
  public List<MultiMap> sdlCalls() {
    return sdlCalls;
  }

  public String url() {
    return "http://127.0.0.1:" + port + "/graphql";
  }

  /** GraphQL requests so far; a test clears them with {@link #reset}. */
  public List<Call> calls() {
    return calls;
  }

  public MockFiles files() {
    return files;
  }

  public void fail(Fault how) {
    fault.set(how);
  }

  /** Answers what was held, and holds no more. */
  public void release() {
    fault.set(Fault.NONE);
    for (var answer = held.poll(); answer != null; answer = held.poll()) {
      answer.run();
    }
  }

  /** Requests whose sender went before they were answered. */
  public int abandoned() {
    return abandoned.get();
  }

  /** No fault, the first SDL, nothing remembered. */
  public void reset() {
    release();
    if (!published.equals(sdl)) {
      become(sdl);
    }
    sdlCalls.clear();
    calls.clear();
    abandoned.set(0);
    poured.set(0);
    files.reset();
  }

  /** Cuts every open WebSocket without a word. */
  public void cutSockets() {
    sockets.forEach(MockSocket::cut);
    sockets.clear();
  }

  /** WebSockets opened and not closed yet. */
  public long openSockets() {
    return sockets.stream().filter(MockSocket::isOpen).count();
  }

  private void open(ServerWebSocket socket) {
    sockets.add(new MockSocket(vertx, graphql, socket));
  }

  private void handle(HttpServerRequest request) {
    if (request.path().equals("/graphql")) {
      request.body().onSuccess(body -> graphql(request, body));
    } else {
      files.handle(request);
    }
  }

  private void graphql(HttpServerRequest request, Buffer body) {
    var message = body.toJsonObject();
    var call = new Call(MultiMap.caseInsensitiveMultiMap().addAll(request.headers()), message);
    var response = request.response().putHeader("content-type", "application/json");
    response.closeHandler(gone -> abandoned.incrementAndGet());
    var present = fault.get();
    if (call.asksForSdl() && (present == Fault.NONE || present == Fault.HELD)) {
      sdlCalls.add(call.headers());
      var service = new JsonObject().put("_service", new JsonObject().put("sdl", published));
      response.end(new JsonObject().put("data", service).encode());
      return;
    }
    if (present != Fault.HELD) {
      calls.add(call);
    }
    switch (present) {
      case HELD -> {
        var context = vertx.getOrCreateContext();
        var office = request.getHeader("x-wengao-office");
        held.add(() -> context.runOnContext(go -> response.end(execute(graphql, message, office))));
        calls.add(call);
      }
      case NONE -> response.end(execute(graphql, message, request.getHeader("x-wengao-office")));
      case SILENT -> {}
      case CLOSED_SOCKET -> request.connection().close();
      case CLOSED_HALFWAY -> {
        response.putHeader("content-length", "1000").write("{\"data\":");
        vertx.runOnContext(later -> request.connection().close());
      }
      case STATUS_500 -> response.setStatusCode(500).end("something broke");
      case HTML ->
          response
              .putHeader("content-type", "text/html")
              .end("<html><body>Bad Gateway</body></html>");
      case HALF_JSON -> response.end("{\"data\":{\"_entities\":[{\"__typename\":\"Pas");
      case WRONG_TYPES ->
          response.end("{\"data\":{\"_entities\":\"none\",\"speeches\":7,\"passage\":\"p\"}}");
      case CANNED -> response.end(canned);
      case DRIPPING -> {
        response.setChunked(true).write("{\"data\":{\"x\":\"");
        long ticks = vertx.setPeriodic(20, id -> response.write("x"));
        response.exceptionHandler(gone -> vertx.cancelTimer(ticks));
        request.connection().closeHandler(gone -> vertx.cancelTimer(ticks));
      }
      case HUNDRED_MEGABYTES -> {
        response.setChunked(true).write("{\"data\":{\"x\":\"");
        pour(response);
      }
      case TOO_LARGE -> response.end("{\"data\":{\"x\":\"" + "长".repeat(2_000_000) + "\"}}");
    }
  }

  private void pour(HttpServerResponse response) {
    while (poured.get() < HUNDRED_MEGABYTES && !response.writeQueueFull() && !response.closed()) {
      poured.addAndGet(MockFiles.CHUNK);
      response.write(Buffer.buffer("x".repeat(MockFiles.CHUNK)));
    }
    response.drainHandler(room -> pour(response));
  }

  /** Bytes of endless answers written so far. */
  public long poured() {
    return poured.get();
  }

  /** Answers everything with these bytes, status 200. */
  public void answer(String body) {
    canned = body;
    fault.set(Fault.CANNED);
  }

  static String execute(GraphQL graphql, JsonObject message, Object office) {
    return JsonObject.mapFrom(graphql.execute(input(message, office)).toSpecification()).encode();
  }

  static ExecutionInput input(JsonObject message, Object office) {
    var variables = message.getJsonObject("variables", new JsonObject()).getMap();
    return ExecutionInput.newExecutionInput(message.getString("query"))
        .operationName(message.getString("operationName"))
        .variables(variables)
        .graphQLContext(office == null ? Map.of() : Map.of("office", office))
        .build();
  }
}
