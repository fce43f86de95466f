package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.local.service.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;

/** A running process of the service, spoken to as the gateway does. */
record Replica(ServiceProcess process, HttpClient http) {
  private static final String BOUNDARY = "replica-7a40e2";

  private URI address() {
    return process.service().address();
  }

  /** Data of an answer without errors. */
  JsonNode ask(String query) throws IOException, InterruptedException {
    JsonNode answer =
        sent(
            HttpRequest.newBuilder(address().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        Cluster.JSON.createObjectNode().put("query", query).toString())));
    if (answer.has("errors")) {
      throw new AssertionError(answer);
    }
    return answer.path("data");
  }

  /** Begins an import of texts by file name; the id of its job. */
  String upload(SequencedMap<String, String> texts, String key)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder(part("name=\"idempotencyKey\"", key));
    texts.forEach(
        (name, text) -> body.append(part("name=\"file\"; filename=\"" + name + "\"", text)));
    body.append("--" + BOUNDARY + "--\r\n");
    return sent(HttpRequest.newBuilder(address().resolve("/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body.toString())))
        .path("jobId")
        .asText();
  }

  private static String part(String disposition, String content) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, content);
  }

  private JsonNode sent(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return Cluster.JSON.readTree(answer.body());
  }

  /** What this process tells of a job from now until its end. */
  CompletableFuture<List<JsonNode>> events(String jobId) {
    JobEar ear =
        new JobEar(
            "subscription { jobEvents(jobId: \"%s\") { job { state done total files { outcome } } } }"
                .formatted(jobId));
    http.newWebSocketBuilder()
        .subprotocols("graphql-transport-ws")
        .buildAsync(URI.create("ws" + address().toString().substring(4) + "/graphql"), ear)
        .exceptionally(ear::failed);
    return ear.heard();
  }
}
