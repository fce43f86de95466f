import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Makes the gateway's AOT cache (JEP 483, 514, 515): starts {@code bin/gateway} recording, does with
 * it what a first front end does (plan, fetch from two subgraphs, join, project, introspect, fail),
 * and ends it; the JVM then writes the cache that {@code bin/gateway} starts from.
 *
 * <p>Run with Java's source launcher, by Maven's package phase or by hand after the JDK was replaced:
 * {@code java gateway/server/src/training/Training.java gateway/server}. A failure leaves the
 * gateway without a cache, which only makes it start slower; so it says why and ends with 0.
 */
final class Training {
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);
  private static final int ROUNDS = 200;

  private static final String PRODUCTS =
      """
      {"data":{"products":[{"__typename":"Product","id":"1","name":"纸","price":2.5},\
      {"__typename":"Product","id":"2","name":"\\u7b14","price":7}]}}""";
  private static final String REVIEWS =
      """
      {"data":{"_entities":[{"reviews":[{"stars":5,"text":"好"},{"stars":3,"text":null}]},{"reviews":[]}]}}""";
  private static final String QUERY =
      """
      {"query":"query Train($c: Boolean = true) { products { ...P reviews { stars text @include(if: $c) } } } \
      fragment P on Product { __typename id name price }","variables":{"c":true}}""";

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path cache = home.resolve("target/gateway.aot");
    Files.deleteIfExists(cache);
    HttpServer subgraphs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      subgraphs.setExecutor(threads);
      subgraphs.createContext("/products", exchange -> answer(exchange, PRODUCTS));
      subgraphs.createContext("/reviews", exchange -> answer(exchange, REVIEWS));
      subgraphs.start();
      train(home, cache, subgraphs.getAddress().getPort());
    } finally {
      subgraphs.stop(0);
    }
    System.out.println(
        Files.exists(cache)
            ? "AOT cache: " + cache + ", " + Files.size(cache) / 1_000_000 + " MB"
            : "No AOT cache was made; the gateway starts without one. See " + log(home));
  }

  private static void train(Path home, Path cache, int subgraphPort) throws Exception {
    Path supergraph = Files.createTempFile("training", ".graphql");
    int port = freePort();
    Process gateway = start(home, cache, supergraph, subgraphPort, port);
    try {
      exercise(URI.create("http://127.0.0.1:" + port), gateway);
    } catch (IOException notReady) {
      System.err.println("The gateway could not be trained: " + notReady.getMessage());
    } finally {
      gateway.destroy();
      if (!gateway.waitFor(2, TimeUnit.MINUTES)) {
        gateway.destroyForcibly();
      }
      Files.deleteIfExists(supergraph);
    }
  }

  private static Process start(Path home, Path cache, Path supergraph, int subgraphPort, int port)
      throws IOException {
    String sdl = Files.readString(home.resolve("src/training/supergraph.graphql"));
    Files.writeString(supergraph, sdl.replace(":PORT/", ":" + subgraphPort + "/"));
    var process = new ProcessBuilder(home.resolve("bin/gateway").toString());
    process.redirectErrorStream(true).redirectOutput(log(home).toFile());
    var environment = process.environment();
    environment.keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("WENGAO_"));
    environment.put("WENGAO_GATEWAY_SUPERGRAPH", supergraph.toString());
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("JAVA_OPTS", "-XX:AOTCacheOutput=" + cache + " -Xlog:aot*=error");
    return process.start();
  }

  private static void exercise(URI gateway, Process process) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      awaitReady(http, gateway, process);
      for (int round = 0; round < ROUNDS; round++) {
        ask(http, gateway, QUERY);
      }
      ask(http, gateway, "{\"query\":\"{ __schema { types { name kind fields { name } } } }\"}");
      ask(http, gateway, "{\"query\":\"{ products { colour } }\"}");
      ask(http, gateway, "{\"query\":\"{ products\"}");
      http.send(HttpRequest.newBuilder(gateway.resolve("/schema.graphql")).build(), BodyHandlers.discarding());
    }
  }

  private static void awaitReady(HttpClient http, URI gateway, Process process)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (System.nanoTime() < deadline) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IOException("it ended with " + process.exitValue());
      }
      try {
        if (ask(http, gateway, "{\"query\":\"{ __typename }\"}").statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It does not listen yet.
      }
    }
    throw new IOException("it is not ready after " + READY_WITHIN.toSeconds() + " s");
  }

  private static HttpResponse<String> ask(HttpClient http, URI gateway, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(gateway.resolve("/graphql"))
            .header("content-type", "application/json")
            .header("accept", "application/graphql-response+json, application/json;q=0.9")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] body = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("content-type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Path log(Path home) {
    return home.resolve("target/training.log");
  }
}
