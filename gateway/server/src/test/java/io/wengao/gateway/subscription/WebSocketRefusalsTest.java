package io.wengao.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** graphql-transport-ws where a client breaks the rules, or stretches them. */
@QuarkusTest
@NullUnmarked // fields are injected
@TestProfile(WebSocketRefusalsTest.Narrow.class)
@QuarkusTestResource(value = TwoServices.class, restrictToAnnotatedClass = true)
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WebSocketRefusalsTest {
  private static final String PROTOCOL = "graphql-transport-ws";

  @TestHTTPResource("/graphql")
  URI endpoint;

  private Services services;

  private TestSocket initialised() {
    var socket = TestSocket.open(endpoint, PROTOCOL);
    socket.send("{\"type\":\"connection_init\"}");
    assertThat(socket.receive()).isEqualTo("{\"type\":\"connection_ack\"}");
    return socket;
  }

  private static String subscribe(String id, String query) {
    return """
        {"id":"%s","type":"subscribe","payload":{"query":"%s"}}"""
        .formatted(id, query);
  }

  @Test
  void whoSaysNothingIsLetGo() {
    var socket = TestSocket.open(endpoint, PROTOCOL);

    assertThat(socket.closeCode()).isEqualTo(4408);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "7",
        "{\"type\":\"ping\",\"type\":\"pong\"}",
        "{\"type\":\"what\"}",
        "{\"type\":\"connection_ack\"}",
        "{\"type\":\"complete\"}",
        "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
        "{\"id\":\"\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
        "{\"id\":7,\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
        "{\"id\":\"1\",\"type\":\"subscribe\"}",
        "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":[]}",
      })
  void aMessageThatIsNoneEndsTheConnection(String message) {
    var socket = initialised();

    socket.send(message);

    assertThat(socket.closeCode()).isEqualTo(4400);
  }

  @Test
  void aMessageNestedTooDeepEndsTheConnection() {
    var socket = initialised();

    socket.send("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":" + "[".repeat(50_000));

    assertThat(socket.closeCode()).isEqualTo(4400);
  }

  @Test
  void moreOperationsThanAllowedEndTheConnectionAndAllOfThem() {
    var socket = initialised();
    var forever = "subscription { draftEvents(draftId: 1) { cursor } }";
    socket.send(subscribe("a", forever));
    socket.send(subscribe("b", forever));

    socket.send(subscribe("c", forever));

    assertThat(socket.closeCode()).isEqualTo(4429);
    Waiting.until("no subscriber", () -> services.draftEvents().getNumberOfSubscribers() == 0);
  }

  @Test
  void anIdMayBeUsedAgainOnceItIsComplete() {
    var socket = initialised();

    for (int i = 0; i < 3; i++) {
      socket.send(subscribe("a", "{ __typename }"));

      assertThat(socket.receive())
          .isEqualTo(
              "{\"id\":\"a\",\"type\":\"next\",\"payload\":{\"data\":{\"__typename\":\"Query\"}}}");
      assertThat(socket.receive()).isEqualTo("{\"id\":\"a\",\"type\":\"complete\"}");
    }
    socket.close();
  }

  @Test
  void whatNeedsNoAnswerGetsNone() {
    var socket = initialised();

    socket.send("{\"id\":\"nobody\",\"type\":\"complete\"}");
    socket.send("{\"type\":\"pong\"}");
    socket.send("{\"type\":\"ping\",\"payload\":{\"at\":1}}");

    assertThat(socket.receive()).isEqualTo("{\"type\":\"pong\"}");
    socket.close();
  }

  @Test
  void aMutationIsAnsweredOverASocketToo() {
    var socket = initialised();

    socket.send(subscribe("m", "mutation { renameDraft(id: 1, title: 2) { id } }"));

    assertThat(socket.receive()).startsWith("{\"id\":\"m\",\"type\":\"error\"");
    socket.send(subscribe("m", "mutation { renameDraft(id: 1, title: \\\"x\\\") { title } }"));
    assertThat(socket.receive()).contains("\"title\":\"x\"");
    socket.close();
  }

  /** Little patience, room for two. */
  public static final class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.gateway.subscriptions.connection-init", "2s",
          "wengao.gateway.subscriptions.per-socket", "2");
    }
  }
}
