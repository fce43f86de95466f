package io.wengao.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A front end: everything goes to the gateway's port. */
final class Api {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "suite-3f1b9c";
  private static final Duration TIMEOUT = Duration.ofSeconds(90);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  Api(int port) {
    this.address = URI.create("http://127.0.0.1:" + port);
  }

  /** The whole response, errors and all. */
  JsonNode ask(String document, ObjectNode variables) {
    ObjectNode body = JSON.createObjectNode().put("query", document);
    body.set("variables", variables);
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/graphql"))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    return json(send(request, BodyHandlers.ofString()).body());
  }

  /** The response of a server that may die before it has answered; then empty. */
  Optional<JsonNode> tried(String document, ObjectNode variables) {
    try {
      return Optional.of(ask(document, variables));
    } catch (NoAnswer e) {
      return Optional.empty();
    }
  }

  JsonNode ask(String document) {
    return ask(document, JSON.createObjectNode());
  }

  /** The data of a response that must have no errors; a slow service is asked again. */
  JsonNode data(String document, ObjectNode variables) {
    JsonNode answer =
        Await.until(
            "an answer from every service",
            Duration.ofSeconds(60),
            () -> ask(document, variables),
            it -> !it.at("/errors/0/extensions/retryable").asBoolean(false));
    if (!answer.path("errors").isEmpty()) {
      throw new AssertionError(
          "errors in the answer to " + document + "\n" + answer.path("errors").toPrettyString());
    }
    return answer.path("data");
  }

  JsonNode data(String document) {
    return data(document, JSON.createObjectNode());
  }

  /** One mutation with one input; the payload. */
  JsonNode mutate(String document, String field, ObjectNode input) {
    ObjectNode variables = JSON.createObjectNode();
    variables.set("input", input);
    return data(document, variables).path(field);
  }

  /** Uploads the files (name to bytes) as one import. */
  HttpResponse<String> upload(SequencedMap<String, byte[]> files, String key) {
    List<BodyPublisher> pieces = new ArrayList<>();
    pieces.add(
        BodyPublishers.ofString(
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"idempotencyKey\"\r\n\r\n"
                + key
                + "\r\n"));
    files.forEach(
        (name, bytes) -> {
          pieces.add(
              BodyPublishers.ofString(
                  "--"
                      + BOUNDARY
                      + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                      + name
                      + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
          pieces.add(BodyPublishers.ofByteArray(bytes));
          pieces.add(BodyPublishers.ofString("\r\n"));
        });
    pieces.add(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/documents"))
            .timeout(TIMEOUT)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.concat(pieces.toArray(BodyPublisher[]::new)))
            .build();
    return send(request, BodyHandlers.ofString());
  }

  /** Uploads and waits until the job ended; the job. */
  JsonNode importFiles(SequencedMap<String, byte[]> files, String key) {
    HttpResponse<String> accepted = upload(files, key);
    if (accepted.statusCode() != 202) {
      throw new AssertionError("not accepted: " + accepted.statusCode() + " " + accepted.body());
    }
    return awaitImport(json(accepted.body()).path("jobId").asText());
  }

  JsonNode importJob(String id) {
    return data(
            "query($id: ID!) { job(id: $id) { id state done total failure files { fileName outcome reason message } } }",
            JSON.createObjectNode().put("id", id))
        .path("job");
  }

  JsonNode awaitImport(String id) {
    return Await.until(
        "import " + id + " ended",
        Duration.ofSeconds(90),
        () -> importJob(id),
        job -> ended(job.path("state").asText()));
  }

  static boolean ended(String state) {
    return List.of("SUCCEEDED", "FAILED", "CANCELLED").contains(state);
  }

  byte[] download(String url) {
    HttpResponse<byte[]> response =
        send(
            HttpRequest.newBuilder(address.resolve(url)).timeout(TIMEOUT).build(),
            BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new AssertionError("HTTP " + response.statusCode() + " for " + url);
    }
    return response.body();
  }

  HttpResponse<String> get(String path) {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(TIMEOUT)
            .header("Accept", "text/html")
            .build(),
        BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new NoAnswer("no answer from " + request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  /** The connection was refused or cut. */
  private static final class NoAnswer extends AssertionError {
    private static final long serialVersionUID = 1L;

    NoAnswer(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
