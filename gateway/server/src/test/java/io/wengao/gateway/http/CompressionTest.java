package io.wengao.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.wengao.gateway.mock.TwoServices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Large answers are compressed for who takes that; small ones and streams are not. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
class CompressionTest {
  private static final String SMALL = "{ speeches { title } }";

  @TestHTTPResource("/graphql")
  URI endpoint;

  private static String large() {
    var query = new StringBuilder("{");
    for (int i = 0; i < 90; i++) {
      query.append(" speech").append(i).append(": speeches { title }");
    }
    return query.append(" }").toString();
  }

  private HttpResponse<byte[]> ask(String query, String accept, Optional<String> encoding)
      throws Exception {
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/json")
            .header("accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(JsonObject.of("query", query).encode()));
    encoding.ifPresent(it -> request.header("accept-encoding", it));
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String unzipped(byte[] body) throws IOException {
    try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(unzipping.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aLargeAnswerIsCompressed() throws Exception {
    var plain = ask(large(), "application/json", Optional.empty());

    var compressed = ask(large(), "application/json", Optional.of("br, gzip"));

    assertThat(compressed.headers().firstValue("content-encoding")).hasValue("gzip");
    assertThat(compressed.headers().firstValue("vary"))
        .hasValueSatisfying(it -> assertThat(it).contains("accept-encoding"));
    assertThat(unzipped(compressed.body()))
        .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
    assertThat(compressed.body().length).isLessThan(plain.body().length / 3);
    assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
  }

  @Test
  void aSmallAnswerIsNot() throws Exception {
    var answer = ask(SMALL, "application/json", Optional.of("gzip"));

    assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
    assertThat(answer.headers().firstValue("content-length")).isPresent();
  }

  @Test
  void aStreamIsNot() throws Exception {
    var answer = ask(large(), "text/event-stream", Optional.of("gzip"));

    assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("event: next");
  }

  @Test
  void aClientThatTakesNoneOfOursGetsItPlain() throws Exception {
    var answer = ask(large(), "application/json", Optional.of("br"));

    assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("{\"data\":");
  }
}
