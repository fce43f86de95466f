package io.wengao.gateway.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers in parts, byte by byte and in time. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MultipartAnswerTest {
  private static final String ACCEPT =
      "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9";
  private static final String QUERY =
      "{ draft(id: \"d1\") { title ... @defer(label: \"parts\")"
          + " { parts { text passage { text } } } } }";
  private static final String PART = "\r\ncontent-type: application/json; charset=utf-8\r\n\r\n";
  private static final String FIRST =
      "{\"data\":{\"draft\":{\"title\":\"安全生产讲话\"}},\"hasNext\":true}";
  private static final String SECOND =
      "{\"incremental\":[{\"data\":{\"parts\":[{\"text\":\"引用\",\"passage\":{\"text\":\"段落 p1\"}},"
          + "{\"text\":\"自拟\",\"passage\":null}]},\"path\":[\"draft\"],\"label\":\"parts\"}],"
          + "\"hasNext\":false}";

  @TestHTTPResource("/graphql")
  URI endpoint;

  private Services services;

  @BeforeEach
  @AfterEach
  void reset() {
    services.reset();
  }

  private HttpResponse<String> ask(String accept, String query) throws Exception {
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/json")
            .header("accept", accept)
            .header("accept-encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofString(JsonObject.of("query", query).encode()));
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theFormatIsThatOfTheNamedClients() throws Exception {
    var answer = ask(ACCEPT, QUERY);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValue("multipart/mixed;boundary=\"-\";deferSpec=20220824");
    assertThat(answer.headers().firstValue("content-encoding").orElse("identity"))
        .isEqualTo("identity");
    assertThat(answer.body())
        .isEqualTo("\r\n---" + PART + FIRST + "\r\n---" + PART + SECOND + "\r\n-----\r\n");
  }

  @Test
  void theFirstPartArrivesWhileTheOtherIsHeld() throws Exception {
    services.corpus().fail(Fault.HELD);
    try (var client = new PartsSocket(endpoint, "Accept: " + ACCEPT, QUERY)) {
      assertThat(client.head()).startsWith("HTTP/1.1 200 OK");

      var first = client.part();

      Waiting.until("the deferred fetch", () -> services.corpus().calls().size() == 1);
      assertThat(first).isEqualTo("\r\n---" + PART + FIRST + "\r\n---");
      services.corpus().release();
      assertThat(client.part()).isEqualTo(PART + SECOND + "\r\n---");
      assertThat(client.chunk()).isEqualTo("--\r\n");
      assertThat(client.chunk()).isEmpty();
    }
  }

  @Test
  void aDeferredFetchThatTimesOutIsALastPartWithErrors() throws Exception {
    services.corpus().fail(Fault.SILENT);

    var answer = ask(ACCEPT, QUERY);

    assertThat(answer.body())
        .contains(FIRST)
        .contains("\"passage\":{\"text\":null}")
        .contains("\"path\":[\"draft\",\"parts\",0,\"passage\",\"text\"]")
        .contains("\"code\":\"SUBGRAPH_TIMEOUT\"")
        .contains("\"requestId\":")
        .endsWith("\"hasNext\":false}\r\n-----\r\n");
  }

  @Test
  void aClientThatTakesNoPartsGetsAllAtOnce() throws Exception {
    var answer = ask("application/json", QUERY);

    assertThat(answer.headers().firstValue("content-type"))
        .hasValue("application/json; charset=utf-8");
    assertThat(answer.body())
        .isEqualTo(
            "{\"data\":{\"draft\":{\"title\":\"安全生产讲话\",\"parts\":[{\"text\":\"引用\","
                + "\"passage\":{\"text\":\"段落 p1\"}},{\"text\":\"自拟\",\"passage\":null}]}}}");
  }

  @Test
  void whatDefersNothingIsAnsweredAtOnce() throws Exception {
    var answer = ask(ACCEPT, "{ draft(id: \"d1\") { title ... @defer(if: false) { id } } }");

    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).contains("json"));
    assertThat(answer.body())
        .isEqualTo("{\"data\":{\"draft\":{\"title\":\"安全生产讲话\",\"id\":\"d1\"}}}");
  }

  @Test
  void aClientThatTakesNothingElseGetsOnePart() throws Exception {
    var answer = ask("multipart/mixed", "{ draft(id: \"d1\") { title } }");

    assertThat(answer.body())
        .isEqualTo(
            "\r\n---"
                + PART
                + "{\"data\":{\"draft\":{\"title\":\"安全生产讲话\"}},\"hasNext\":false}\r\n-----\r\n");
  }

  @Test
  void aMistakeIsNoMultipart() throws Exception {
    var answer = ask(ACCEPT, "mutation { ... @defer { renameDraft(id: 1, title: \"x\") { id } } }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValue("application/graphql-response+json; charset=utf-8");
    assertThat(answer.body()).contains("root of a mutation");
  }
}
