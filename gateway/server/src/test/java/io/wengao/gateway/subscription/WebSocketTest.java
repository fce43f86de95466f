package io.wengao.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** graphql-transport-ws, message by message. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WebSocketTest {
  @TestHTTPResource("/graphql")
  URI endpoint;

  private Services services;

  @BeforeEach
  void reset() {
    services.reset();
  }

  private TestSocket initialised() {
    var socket = TestSocket.open(endpoint, "graphql-transport-ws");
    socket.send("{\"type\":\"connection_init\",\"payload\":{\"X-Wengao-Office\":\"county-9\"}}");
    assertThat(socket.receive()).isEqualTo("{\"type\":\"connection_ack\"}");
    return socket;
  }

  private static String subscribe(String id, String query) {
    return "{\"id\":\""
        + id
        + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\""
        + query
        + "\"}}";
  }

  private void submit(String cursor) {
    services
        .draftEvents()
        .submit(
            Map.of(
                "cursor", cursor, "passage", Map.of("__typename", "Passage", "id", "p" + cursor)));
  }

  private void awaitDraftSubscribers(int count) {
    Waiting.until(
        count + " subscribers", () -> services.draftEvents().getNumberOfSubscribers() == count);
  }

  @Test
  void eventsAreJoinedAndACompleteStopsTheUpstreamToo() {
    var socket = initialised();
    socket.send(
        subscribe("a", "subscription { draftEvents(draftId: 1) { cursor passage { text } } }"));
    awaitDraftSubscribers(1);

    submit("1");
    var event = socket.receive();
    socket.send("{\"id\":\"a\",\"type\":\"complete\"}");

    assertThat(event)
        .isEqualTo(
            "{\"id\":\"a\",\"type\":\"next\",\"payload\":{\"data\":{\"draftEvents\":{\"cursor\":\"1\",\"passage\":{\"text\":\"段落"
                + " p1\"}}}}}");
    awaitDraftSubscribers(0);
    socket.close();
  }

  @Test
  void aLostServiceIsAnErrorAndTheEnd() {
    var socket = initialised();
    socket.send(subscribe("a", "subscription { draftEvents(draftId: 1) { cursor } }"));
    awaitDraftSubscribers(1);

    services.drafting().cutSockets();

    assertThat(socket.receive()).contains("SUBSCRIPTION_INTERRUPTED");
    assertThat(socket.receive()).isEqualTo("{\"id\":\"a\",\"type\":\"complete\"}");
    socket.close();
  }

  @Test
  void aQueryIsAnsweredOnceAndSeesTheHeadersOfTheFirstMessage() {
    var socket = initialised();

    socket.send(subscribe("q", "{ speeches { office } }"));

    assertThat(socket.receive()).contains("\"office\":\"county-9\"");
    assertThat(socket.receive()).isEqualTo("{\"id\":\"q\",\"type\":\"complete\"}");
    socket.close();
  }

  @Test
  void aRefusedOperationIsAnErrorMessageAndTheSocketStays() {
    var socket = initialised();

    socket.send(subscribe("x", "subscription { nothing }"));
    var refused = socket.receive();
    socket.send("{\"type\":\"ping\"}");

    assertThat(refused).startsWith("{\"id\":\"x\",\"type\":\"error\",\"payload\":[");
    assertThat(socket.receive()).isEqualTo("{\"type\":\"pong\"}");
    socket.close();
  }

  @Test
  void subscribingBeforeTheFirstMessageIsUnauthorised() {
    var socket = TestSocket.open(endpoint, "graphql-transport-ws");

    socket.send(subscribe("a", "{ __typename }"));

    assertThat(socket.closeCode()).isEqualTo(4401);
  }

  @Test
  void theSameIdTwiceClosesTheSocket() {
    var socket = initialised();
    var message = subscribe("a", "subscription { draftEvents(draftId: 1) { cursor } }");

    socket.send(message);
    socket.send(message);

    assertThat(socket.closeCode()).isEqualTo(4409);
    awaitDraftSubscribers(0);
  }

  @Test
  void aSecondFirstMessageAndGarbageCloseTheSocket() {
    var twice = initialised();
    twice.send("{\"type\":\"connection_init\"}");
    var garbage = initialised();
    garbage.send("not json");

    assertThat(twice.closeCode()).isEqualTo(4429);
    assertThat(garbage.closeCode()).isEqualTo(4400);
  }

  @Test
  void anotherProtocolIsNotSpoken() {
    var socket = TestSocket.open(endpoint, null);

    assertThat(socket.closeCode()).isEqualTo(4406);
  }

  @Test
  void aDocumentMayBeNamedHereToo() {
    var socket = initialised();

    socket.send(
        "{\"id\":\"q\",\"type\":\"subscribe\",\"payload\":{\"extensions\":{\"persistedQuery\":"
            + "{\"version\":1,\"sha256Hash\":\""
            + "0".repeat(64)
            + "\"}}}}");

    assertThat(socket.receive()).contains("\"type\":\"error\"").contains("PersistedQueryNotFound");
    socket.close();
  }
}
