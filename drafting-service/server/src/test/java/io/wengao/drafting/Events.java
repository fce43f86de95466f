package io.wengao.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A subscription to {@code draftEvents} over graphql-transport-ws. */
final class Events implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  private final ObjectMapper mapper = new ObjectMapper();
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;

  Events(Api api, String draftId, String selection) {
    this(api, draftId, selection, "");
  }

  /** Goes on after the event with this cursor; empty to begin with the present state. */
  Events(Api api, String draftId, String selection, String after) {
    WebSocket.Builder opening = http.newWebSocketBuilder().subprotocols("graphql-transport-ws");
    api.headers().forEach(opening::header);
    socket =
        opening
            .buildAsync(
                URI.create("ws://127.0.0.1:" + RestAssured.port + "/graphql"), new Listener())
            .join();
    send(Map.of("type", "connection_init", "payload", Map.of()));
    take();
    String query =
        "subscription($id: ID!, $after: String) { draftEvents(draftId: $id, after: $after) { "
            + selection
            + " } }";
    Map<String, Object> variables =
        after.isEmpty() ? Map.of("id", draftId) : Map.of("id", draftId, "after", after);
    send(
        Map.of(
            "id",
            "1",
            "type",
            "subscribe",
            "payload",
            Map.of("query", query, "variables", variables)));
  }

  /** Waits for the end of a draft's job; gives the last event. */
  static JsonNode untilEnded(Api api, String draftId) {
    try (Events events =
        new Events(
            api, draftId, "cursor draft { id revision stage } job { id state stage failure }")) {
      return events.until(event -> FINAL.contains(event.at("/job/state").asText()));
    }
  }

  /** The next event. */
  JsonNode next() {
    JsonNode message = take();
    if (!message.path("type").asText().equals("next")
        || !message.at("/payload/errors").isMissingNode()) {
      throw new AssertionError("no event: " + message);
    }
    return message.at("/payload/data/draftEvents");
  }

  JsonNode until(Predicate<JsonNode> wanted) {
    for (JsonNode event = next(); ; event = next()) {
      if (wanted.test(event)) {
        return event;
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
  }

  private JsonNode take() {
    try {
      JsonNode message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("nothing came in " + PATIENCE);
      }
      // The service asks now and then whether we are still there; a slow machine hears it.
      return message.path("type").asText().equals("ping") ? take() : message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void send(Map<String, ?> message) {
    try {
      socket.sendText(mapper.writeValueAsString(message), true).join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        try {
          messages.add(mapper.readTree(text.toString()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
