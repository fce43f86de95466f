package io.wengao.gateway.mock;

import graphql.ExecutionInput;
import graphql.GraphQL;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One subgraph on a free port: a GraphQL schema with data, file endpoints, and a switch for faults.
 */
public final class MockSubgraph {
  private final String name;
  private final String sdl;
  private final Vertx vertx;
  private final GraphQL graphql;
  private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<MockSocket> sockets = new CopyOnWriteArrayList<>();
  private final MockFiles files;
  private final HttpServer server;
  private final int port;

  /** A request that arrived. */
  public record Call(MultiMap headers, JsonObject body) {}

  MockSubgraph(Vertx vertx, String name, String sdl, GraphQL graphql) {
    this.name = name;
    this.sdl = sdl;
    this.vertx = vertx;
    this.graphql = graphql;
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

  public String sdl() {
    return sdl;
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

  /** No fault, nothing remembered. */
  public void reset() {
    fault.set(Fault.NONE);
    calls.clear();
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
    calls.add(new Call(MultiMap.caseInsensitiveMultiMap().addAll(request.headers()), message));
    var response = request.response().putHeader("content-type", "application/json");
    switch (fault.get()) {
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
      case TOO_LARGE -> response.end("{\"data\":{\"x\":\"" + "长".repeat(2_000_000) + "\"}}");
    }
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
