package io.wengao.drafting.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A model's service on a port of its own: takes chat completions as OpenAI defines them (and Ollama
 * at {@code /api/chat}) and answers by script, streamed.
 */
public final class ModelServer implements AutoCloseable {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer http;
  private volatile Script usual = Scripts.good();

  /** What it does with one request. */
  public interface Script {
    void answer(Conversation conversation) throws IOException;
  }

  /** A request as it came. */
  public record Asked(String path, String authorization, JsonNode body) {
    /** The message of a role. */
    public String message(String role) {
      for (JsonNode message : body.path("messages")) {
        if (message.path("role").asText().equals(role)) {
          return message.path("content").asText();
        }
      }
      return "";
    }
  }

  public ModelServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  /** Base address without path. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /** The next requests are answered by these, one each; then the usual one goes on. */
  public ModelServer next(Script... next) {
    scripts.addAll(List.of(next));
    return this;
  }

  /** Every request without a script of its own is answered by this one. */
  public ModelServer usually(Script script) {
    usual = script;
    return this;
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** As when it was made. */
  public void reset() {
    scripts.clear();
    asked.clear();
    usual = Scripts.good();
  }

  @Override
  public void close() {
    closing.countDown();
    http.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = mapper.readTree(exchange.getRequestBody());
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      Asked request =
          new Asked(
              exchange.getRequestURI().getPath(), authorization == null ? "" : authorization, body);
      asked.add(request);
      Script script = scripts.poll();
      (script == null ? usual : script)
          .answer(new Conversation(exchange, request, mapper, closing));
    }
  }
}
