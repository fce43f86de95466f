package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.wengao.corpus.search.SearchUnavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks the nodes of a cluster, one after the other until one answers. Everything that is asked may
 * be asked twice: entries have ids of their own.
 */
final class Cluster implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration LONGEST_TO_CONNECT = Duration.ofSeconds(3);
  private static final long PAUSE_MILLIS = 100;
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);
  private static final int FIRST_BAD_STATUS = 400;

  private final OpenSearchSettings settings;
  private final Nodes nodes;
  private final HttpClient http;

  Cluster(OpenSearchSettings settings) {
    this.settings = settings;
    this.nodes = new Nodes(settings.addresses());
    HttpClient.Builder building =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST_TO_CONNECT);
    settings.authorities().ifPresent(pem -> building.sslContext(Trust.in(pem)));
    this.http = building.build();
  }

  /** A request to any node; {@code path} begins with a slash. */
  private record Ask(String method, String path, String body, String type) {
    @Override
    public String toString() {
      int query = path.indexOf('?');
      return method + " " + (query < 0 ? path : path.substring(0, query));
    }
  }

  /** What asking one node came to. */
  private sealed interface Outcome {

    /** It answered. */
    record Answered(int status, JsonNode body) implements Outcome {}

    /** It is there and cannot answer now, or went away while it was asked. */
    record Later(String why) implements Outcome {}

    /** It cannot be reached. */
    record Away(String why) implements Outcome {}
  }

  JsonNode get(String path) {
    return answer(new Ask("GET", path, "", "application/json"));
  }

  JsonNode post(String path, JsonNode body) {
    return answer(new Ask("POST", path, body.toString(), "application/json"));
  }

  JsonNode post(String path) {
    return answer(new Ask("POST", path, "", "application/json"));
  }

  JsonNode put(String path, JsonNode body) {
    return answer(new Ask("PUT", path, body.toString(), "application/json"));
  }

  JsonNode delete(String path) {
    return answer(new Ask("DELETE", path, "", "application/json"));
  }

  /** Lines of JSON, as the bulk requests take them. */
  JsonNode lines(String path, String lines) {
    return answer(new Ask("POST", path, lines, "application/x-ndjson"));
  }

  /** Waits before something that was too much is tried again. */
  void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("interrupted");
    }
  }

  /** How long something is tried again. */
  Duration patience() {
    return settings.patience();
  }

  private JsonNode answer(Ask ask) {
    long begun = System.nanoTime();
    while (true) {
      boolean anyThere = false;
      String why = "";
      for (URI node : nodes.inTurn()) {
        switch (outcome(node, ask)) {
          case Outcome.Answered(int status, JsonNode body) -> {
            return accepted(ask, status, body);
          }
          case Outcome.Later(String reason) -> {
            anyThere = true;
            why = reason;
            nodes.failed(node);
          }
          case Outcome.Away(String reason) -> {
            why = reason;
            nodes.failed(node);
          }
        }
      }
      if (!anyThere || System.nanoTime() - begun > settings.patience().toNanos()) {
        throw unavailable(why);
      }
      pause();
    }
  }

  private Outcome outcome(URI node, Ask ask) {
    try {
      HttpResponse<String> response =
          http.send(request(node, ask), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return BUSY.contains(response.statusCode())
          ? new Outcome.Later(node + " answers with status " + response.statusCode())
          : new Outcome.Answered(response.statusCode(), json(response.body()));
    } catch (JsonProcessingException e) {
      return new Outcome.Later(node + " answers, but not as OpenSearch does");
    } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
      return new Outcome.Away(node + ": " + reason(e));
    } catch (IOException e) {
      return new Outcome.Later(node + ": " + reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("interrupted");
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private HttpRequest request(URI node, Ask ask) {
    String address = node.toString();
    String base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    HttpRequest.Builder building =
        HttpRequest.newBuilder(URI.create(base + ask.path()))
            .timeout(settings.timeout())
            .header("Content-Type", ask.type())
            .method(ask.method(), BodyPublishers.ofString(ask.body()));
    settings.login().ifPresent(login -> building.header("Authorization", basic(login)));
    return building.build();
  }

  private static String basic(OpenSearchSettings.Login login) {
    byte[] both = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private static JsonNode json(String body) throws JsonProcessingException {
    return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
  }

  private JsonNode accepted(Ask ask, int status, JsonNode body) {
    if (NOT_LET_IN.contains(status)) {
      throw new SearchUnavailable(
          "OpenSearch at %s does not let user %s do %s (status %d): check"
                  .formatted(
                      nodes,
                      settings.login().map(OpenSearchSettings.Login::user).orElse("(none)"),
                      ask,
                      status)
              + " wengao.search.opensearch.username and password, and the user's rights there");
    }
    if (status >= FIRST_BAD_STATUS) {
      throw new Refusal(ask.toString(), status, body);
    }
    return body;
  }

  SearchUnavailable unavailable(String why) {
    return new SearchUnavailable(
        "OpenSearch at %s does not answer (%s): start it, or correct".formatted(nodes, why)
            + " wengao.search.opensearch.addresses. Nothing is lost; searches and indexing go on by"
            + " themselves when it is back.");
  }

  @Override
  public void close() {
    http.close();
  }
}
