package io.wengao.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A real HTTP server that answers what a test tells it, and keeps what it was sent. */
public final class FakeGateway implements AutoCloseable {
  /** Bodies of the uploads, in the order they came. */
  public final List<String> uploads = new CopyOnWriteArrayList<>();

  /** GraphQL requests, in the order they came. */
  public final List<JsonNode> questions = new CopyOnWriteArrayList<>();

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer server;

  /**
   * @param graphql from a request's body to the response's
   * @param upload from the number of the upload (from 1) to the job's id
   */
  public FakeGateway(Function<JsonNode, String> graphql, Function<Integer, String> upload)
      throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/graphql",
        exchange -> {
          JsonNode question = json.readTree(exchange.getRequestBody());
          questions.add(question);
          answer(exchange, 200, graphql.apply(question));
        });
    server.createContext(
        "/documents",
        exchange -> {
          uploads.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          answer(exchange, 202, "{\"jobId\":\"" + upload.apply(uploads.size()) + "\"}");
        });
    server.createContext(
        "/exports",
        exchange -> answer(exchange, 200, "docx of " + exchange.getRequestURI().getPath()));
    server.start();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  public Gateway client() {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new Gateway(HttpClient.newHttpClient(), address, json);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
