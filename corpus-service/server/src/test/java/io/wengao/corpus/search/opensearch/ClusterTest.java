package io.wengao.corpus.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wengao.corpus.search.SearchUnavailable;
import io.wengao.corpus.search.opensearch.OpenSearchSettings.Login;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How nodes are asked, by answers that are told beforehand. */
class ClusterTest {
  private final Deque<Integer> statuses = new ArrayDeque<>();
  private final List<String> authorizations = new ArrayList<>();
  private HttpServer node;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.createContext("/", this::answer);
    node.start();
    address = URI.create("http://127.0.0.1:" + node.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    node.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    int status = statuses.isEmpty() ? 200 : statuses.pop();
    byte[] body =
        "{\"error\":{\"type\":\"a_type\",\"reason\":\"a reason\"}}"
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void aBusyNodeIsAskedAgain() {
    statuses.addAll(List.of(503, 429));

    try (Cluster cluster = cluster(List.of(address), Optional.empty())) {
      assertThat(cluster.get("/").has("error")).isTrue();
    }
    assertThat(authorizations).containsExactly("null", "null", "null");
  }

  @Test
  void aNodeThatIsAwayIsPassedOver() throws IOException {
    try (Cluster cluster = cluster(List.of(nowhere(), address), Optional.empty())) {
      for (int i = 0; i < 4; i++) {
        assertThat(cluster.get("/").has("error")).isTrue();
      }
    }
    assertThat(authorizations).hasSize(4);
  }

  @Test
  void whenNoNodeIsThereTheErrorSaysWhereAndWhatToDo() throws IOException {
    URI nowhere = nowhere();

    try (Cluster cluster = cluster(List.of(nowhere), Optional.empty())) {
      assertThatThrownBy(() -> cluster.get("/"))
          .isInstanceOf(SearchUnavailable.class)
          .hasMessageContaining(nowhere.toString())
          .hasMessageContaining("start it, or correct wengao.search.opensearch.addresses");
    }
  }

  @Test
  void whoIsNotLetInLearnsWhichSettingsToCheck() {
    statuses.add(401);

    try (Cluster cluster =
        cluster(List.of(address), Optional.of(new Login("writer", "a secret")))) {
      assertThatThrownBy(() -> cluster.get("/"))
          .isInstanceOf(SearchUnavailable.class)
          .hasMessageContaining("writer")
          .hasMessageContaining("wengao.search.opensearch.username")
          .hasMessageNotContaining("a secret");
    }
    assertThat(authorizations).containsExactly("Basic d3JpdGVyOmEgc2VjcmV0");
  }

  @Test
  void aRefusalTellsTheReason() {
    statuses.add(400);

    try (Cluster cluster = cluster(List.of(address), Optional.empty())) {
      assertThatThrownBy(() -> cluster.get("/x?y=z"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("GET /x with status 400: a_type, a reason");
    }
  }

  private static URI nowhere() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + free.getLocalPort());
    }
  }

  private static Cluster cluster(List<URI> addresses, Optional<Login> login) {
    return new Cluster(
        new OpenSearchSettings(
            addresses,
            login,
            Optional.empty(),
            "wengao",
            1,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5)));
  }
}
