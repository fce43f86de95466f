package io.wengao.drafting.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One request and the means to answer it. */
public final class Conversation {
  private static final int PIECE = 7;

  private final HttpExchange exchange;
  private final ModelServer.Asked asked;
  private final ObjectMapper mapper;
  private final CountDownLatch closing;

  Conversation(
      HttpExchange exchange, ModelServer.Asked asked, ObjectMapper mapper, CountDownLatch closing) {
    this.exchange = exchange;
    this.asked = asked;
    this.mapper = mapper;
    this.closing = closing;
  }

  ModelServer.Asked asked() {
    return asked;
  }

  void header(String name, String value) {
    exchange.getResponseHeaders().add(name, value);
  }

  /** An answer of a status with a body. */
  void refuse(int status, String type, String body) throws IOException {
    header("Content-Type", type);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  void begin() throws IOException {
    header("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
  }

  /** Text in small pieces. */
  void say(String text) throws IOException {
    for (int at = 0; at < text.length(); at += PIECE) {
      event(chunk(text.substring(at, Math.min(text.length(), at + PIECE)), null));
    }
  }

  void end(String finishReason) throws IOException {
    event(chunk("", finishReason));
    event("[DONE]");
  }

  void event(String data) throws IOException {
    exchange.getResponseBody().write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  /** A line of Ollama's answer. */
  void line(String text, boolean done) throws IOException {
    ObjectNode line = mapper.createObjectNode();
    line.put("model", "m").put("created_at", "2026-01-01T00:00:00Z");
    line.putObject("message").put("role", "assistant").put("content", text);
    line.put("done", done);
    if (done) {
      line.put("done_reason", "stop");
    }
    exchange.getResponseBody().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  void beginLines() throws IOException {
    header("Content-Type", "application/x-ndjson");
    exchange.sendResponseHeaders(200, 0);
  }

  /** Says nothing more until the server is closed or the caller has gone. */
  void hold() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Breaks the connection in the middle of the answer. */
  void cut() {
    exchange.close();
  }

  private String chunk(String text, @Nullable String finishReason) {
    ObjectNode chunk = mapper.createObjectNode();
    chunk
        .put("id", "c1")
        .put("object", "chat.completion.chunk")
        .put("created", 1)
        .put("model", "m");
    ObjectNode choice = chunk.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", finishReason);
    choice.putObject("delta").put("role", "assistant").put("content", text);
    return chunk.toString();
  }
}
