package io.wengao.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import io.wengao.gateway.mock.Waiting;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Subscriptions over server-sent events, each operation on a connection of its own. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventStreamTest {
  private static final String DRAFT_EVENTS =
      "{\"query\":\"subscription { draftEvents(draftId: 1) { cursor passage { id text } } }\"}";

  @TestHTTPResource("/graphql")
  URI endpoint;

  private Services services;

  @BeforeEach
  void reset() {
    services.reset();
  }

  private Iterator<String> open(String body) throws Exception {
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/json")
            .header("accept", "text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("text/event-stream"));
    return response.body().iterator();
  }

  /** The next lines that carry something: not signs of life. */
  private static List<String> lines(Iterator<String> stream, int count) {
    var lines = new ArrayList<String>();
    while (lines.size() < count) {
      var line = stream.next();
      if (!line.isEmpty() && !line.startsWith(":")) {
        lines.add(line);
      }
    }
    return lines;
  }

  private void awaitDraftSubscriber() {
    Waiting.until("a subscriber", () -> services.draftEvents().getNumberOfSubscribers() > 0);
  }

  @Test
  void eachEventIsJoinedAndTheLossOfTheServiceEndsTheStream() throws Exception {
    var stream = open(DRAFT_EVENTS);
    awaitDraftSubscriber();

    services.draftEvents().submit(event("1", "p1"));
    var first = lines(stream, 2);
    services.draftEvents().submit(event("2", "p2"));
    var second = lines(stream, 2);
    services.drafting().cutSockets();
    var end = lines(stream, 4);

    assertThat(first)
        .containsExactly(
            "event: next",
            "data:"
                + " {\"data\":{\"draftEvents\":{\"cursor\":\"1\",\"passage\":{\"id\":\"p1\",\"text\":\"段落"
                + " p1\"}}}}");
    assertThat(second.getLast()).contains("\"cursor\":\"2\"").contains("段落 p2");
    assertThat(end.get(1)).contains("SUBSCRIPTION_INTERRUPTED").contains("requestId");
    assertThat(end.subList(2, 4)).containsExactly("event: complete", "data:");
  }

  @Test
  void aQueryIsAStreamOfOneResult() throws Exception {
    var stream = open("{\"query\":\"{ speeches { title } }\"}");

    assertThat(lines(stream, 4))
        .containsExactly(
            "event: next",
            "data: {\"data\":{\"speeches\":[{\"title\":\"讲话 s1\"},{\"title\":\"讲话 s2\"}]}}",
            "event: complete",
            "data:");
  }

  @Test
  void aSubscriptionThatDoesNotValidateIsAStreamOfOneError() throws Exception {
    var stream = open("{\"query\":\"subscription { draftEvents { cursor } }\"}");

    var lines = lines(stream, 3);

    assertThat(lines.get(1)).contains("errors").contains("requestId");
    assertThat(lines.get(2)).isEqualTo("event: complete");
  }

  private static Map<String, Object> event(String cursor, String passage) {
    return Map.of(
        "draftEvents",
        Map.of(),
        "cursor",
        cursor,
        "passage",
        Map.of("__typename", "Passage", "id", passage));
  }
}
