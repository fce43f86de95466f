package io.wengao.drafting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A corpus service on a port of its own: it executes requests against the subgraph's SDL in the
 * repository, so that a request the contract does not allow fails here as it would there, and
 * answers from the starter corpus.
 */
final class CorpusServer implements AutoCloseable {
  private static final Path CONTRACT = Path.of("../../gateway/schema/corpus.graphql");

  private final ObjectMapper mapper = new ObjectMapper();
  private final StarterPassages passages = new StarterPassages();
  private final CorpusLexicons lexicon = new CorpusLexicons();
  private final AtomicInteger calls = new AtomicInteger();
  private final GraphQL graphql;
  private final HttpServer http;
  private volatile boolean down;
  private volatile CountDownLatch held = new CountDownLatch(0);

  CorpusServer() {
    try {
      graphql = graphql(Files.readString(CONTRACT));
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/graphql", this::answer);
    http.start();
  }

  String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** From now on every call is answered with 503, or with data again. */
  void down(boolean value) {
    down = value;
  }

  /**
   * From now on every request for candidates waits until it is let go; letting go of nothing does
   * no harm.
   */
  void hold() {
    held = new CountDownLatch(1);
  }

  /** Answers what was held, and whatever comes from now on. */
  void letGo() {
    held.countDown();
  }

  /** The lexicon of every office from now on: maps as {@code OfficeLexiconEntry} has its fields. */
  void lexicon(List<Map<String, Object>> entries) {
    lexicon.change(entries);
  }

  /** How often the entries of the lexicon were asked for. */
  int lexiconReads() {
    return lexicon.reads();
  }

  /** Requests for candidates answered with data so far. */
  int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    letGo();
    http.stop(0);
  }

  private GraphQL graphql(String sdl) {
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .wiringFactory(new AnyScalar())
            .type(
                "Query",
                type ->
                    type.dataFetcher(
                            "passageCandidates",
                            call ->
                                passages.candidates(
                                    Objects.requireNonNull(call.getArguments().get("requests"))))
                        .dataFetcher(
                            "imitatedSpeeches",
                            call ->
                                StarterStyles.answer(
                                    Objects.requireNonNull(call.getArguments().get("speechIds"))))
                        .dataFetcher("officeLexicon", call -> lexicon.read())
                        .dataFetcher("officeLexiconVersion", call -> lexicon.version()))
            .build();
    return GraphQL.newGraphQL(
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring))
        .build();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, Object> body =
          mapper.readValue(exchange.getRequestBody(), new TypeReference<Map<String, Object>>() {});
      boolean candidates = "Candidates".equals(body.get("operationName"));
      if (candidates) {
        held.await();
      }
      if (down) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      byte[] answer = mapper.writeValueAsBytes(execute(body));
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
      calls.addAndGet(candidates ? 1 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> execute(Map<String, Object> body) {
    ExecutionInput input =
        ExecutionInput.newExecutionInput((String) body.get("query"))
            .variables((Map<String, Object>) body.get("variables"))
            .build();
    return graphql.execute(input).toSpecification();
  }
}
