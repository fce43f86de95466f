package io.wengao.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import io.wengao.gateway.mock.Fault;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that goes takes its queries with it, down to the services. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(ClientGoneTest.Patient.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClientGoneTest {
  private static final String QUERY = "{ speeches { title } }";

  @TestHTTPResource("/graphql")
  URI endpoint;

  private Services services;

  @BeforeEach
  @AfterEach
  void reset() {
    services.reset();
  }

  private Socket post(String accept, String query) throws IOException {
    var body = JsonObject.of("query", query).encode();
    var socket = new Socket(endpoint.getHost(), endpoint.getPort());
    var head =
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: "
            + accept
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n";
    socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private void awaitCorpusCall() {
    Waiting.until("a call", () -> services.corpus().calls().size() == 1);
  }

  private void awaitReset() {
    Waiting.until("a reset", () -> services.corpus().abandoned() == 1);
  }

  @Test
  void aClosedConnectionResetsTheFetch() throws IOException {
    services.corpus().fail(Fault.SILENT);
    var socket = post("application/json", QUERY);
    awaitCorpusCall();

    socket.close();

    awaitReset();
  }

  @Test
  void soItDoesForAQueryAsAStream() throws IOException {
    services.corpus().fail(Fault.SILENT);
    var socket = post("text/event-stream", QUERY);
    awaitCorpusCall();

    socket.close();

    awaitReset();
  }

  @Test
  void nothingMoreIsAskedAfterwards() throws IOException {
    services.drafting().fail(Fault.HELD);
    var socket = post("application/json", "{ draft(id: 1) { parts { passage { text } } } }");
    Waiting.until("a call", () -> services.drafting().calls().size() == 1);

    socket.close();

    Waiting.until("a reset", () -> services.drafting().abandoned() == 1);
    assertThat(services.corpus().calls()).isEmpty();
  }

  @Test
  void aMutationThatHasBegunIsCarriedToItsEnd() throws IOException {
    services.drafting().fail(Fault.HELD);
    var socket =
        post(
            "application/json",
            "mutation { renameDraft(id: 1, title: \"x\") { parts { passage { text } } } }");
    Waiting.until("a call", () -> services.drafting().calls().size() == 1);

    socket.close();
    services.drafting().release();

    awaitCorpusCall();
    assertThat(services.drafting().abandoned()).isZero();
  }

  @Test
  void aCompletedQueryOnAWebSocketIsResetAndTheSocketStays() {
    services.corpus().fail(Fault.SILENT);
    var socket = TestSocket.open(endpoint, "graphql-transport-ws");
    socket.send("{\"type\":\"connection_init\"}");
    socket.receive();
    socket.send("{\"id\":\"q\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + QUERY + "\"}}");
    awaitCorpusCall();

    socket.send("{\"id\":\"q\",\"type\":\"complete\"}");

    awaitReset();
    socket.send("{\"type\":\"ping\"}");
    assertThat(socket.receive()).isEqualTo("{\"type\":\"pong\"}");
    socket.close();
  }

  @Test
  void aClosedWebSocketResetsItsQueries() {
    services.corpus().fail(Fault.SILENT);
    var socket = TestSocket.open(endpoint, "graphql-transport-ws");
    socket.send("{\"type\":\"connection_init\"}");
    socket.receive();
    socket.send("{\"id\":\"q\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + QUERY + "\"}}");
    awaitCorpusCall();

    socket.close();

    awaitReset();
  }

  /** No fetch ends by its deadline here. */
  public static final class Patient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.gateway.subgraphs.corpus.timeout", "60s",
          "wengao.gateway.subgraphs.drafting.timeout", "60s");
    }
  }
}
