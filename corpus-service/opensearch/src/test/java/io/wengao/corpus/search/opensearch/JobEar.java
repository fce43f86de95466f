package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A client of the graphql-transport-ws protocol that hears the events of one job to their end. */
final class JobEar implements WebSocket.Listener {
  private final String query;
  private final StringBuilder text = new StringBuilder();
  private final List<JsonNode> jobs = new ArrayList<>();
  private final CompletableFuture<List<JsonNode>> heard = new CompletableFuture<>();

  JobEar(String query) {
    this.query = query;
  }

  /** The job at each event, once there will be no more. */
  CompletableFuture<List<JsonNode>> heard() {
    return heard;
  }

  @Nullable WebSocket failed(Throwable reason) {
    heard.completeExceptionally(reason);
    return null;
  }

  @Override
  public void onOpen(WebSocket socket) {
    check(socket.sendText("{\"type\":\"connection_init\"}", true));
    socket.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      try {
        hear(socket, Cluster.JSON.readTree(text.toString()));
      } catch (JsonProcessingException e) {
        heard.completeExceptionally(e);
      }
      text.setLength(0);
    }
    socket.request(1);
    return null;
  }

  private void hear(WebSocket socket, JsonNode message) {
    switch (message.path("type").asText()) {
      case "connection_ack" -> check(socket.sendText(subscribing(), true));
      case "next" -> jobs.add(message.at("/payload/data/jobEvents/job"));
      case "complete" -> {
        heard.complete(List.copyOf(jobs));
        check(socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
      }
      case "error" -> heard.completeExceptionally(new AssertionError(message));
      default -> {}
    }
  }

  private void check(CompletableFuture<WebSocket> sending) {
    if (sending.isCompletedExceptionally()) {
      heard.completeExceptionally(sending.exceptionNow());
    }
  }

  private String subscribing() {
    var subscribing = Cluster.JSON.createObjectNode().put("id", "1").put("type", "subscribe");
    subscribing.putObject("payload").put("query", query);
    return subscribing.toString();
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    heard.completeExceptionally(error);
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    heard.completeExceptionally(new AssertionError("closed: " + status + " " + reason));
    return null;
  }
}
