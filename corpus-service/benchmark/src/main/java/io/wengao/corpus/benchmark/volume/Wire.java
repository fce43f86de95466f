package io.wengao.corpus.benchmark.volume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Speaks to a service as a client does. */
final class Wire {
  private static final String BOUNDARY = "volume-5c01d7";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  Wire(URI address) {
    this.address = address;
  }

  /** Begins the import of files; the id of its job. */
  String upload(List<SpeechFile> files, String key) throws IOException, InterruptedException {
    List<byte[]> pieces = new ArrayList<>();
    pieces.add(part("name=\"idempotencyKey\"", key.getBytes(StandardCharsets.UTF_8)));
    for (SpeechFile file : files) {
      pieces.add(part("name=\"file\"; filename=\"" + file.name() + "\"", file.bytes()));
    }
    pieces.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/documents"))
            .timeout(PATIENCE)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArrays(pieces))
            .build();
    return answer(request, 202).path("jobId").asText();
  }

  private static byte[] part(String disposition, byte[] content) {
    byte[] head =
        ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] part = new byte[head.length + content.length + 2];
    System.arraycopy(head, 0, part, 0, head.length);
    System.arraycopy(content, 0, part, head.length, content.length);
    part[part.length - 2] = '\r';
    part[part.length - 1] = '\n';
    return part;
  }

  /** The data of an answer without errors. */
  JsonNode data(String body) throws IOException, InterruptedException {
    JsonNode answer = answer(asking(body), 200);
    if (answer.has("errors")) {
      throw new IOException("errors in the answer to " + body + ": " + answer.path("errors"));
    }
    return answer.path("data");
  }

  /** Asks and only looks whether there was an error. */
  void ask(String body) throws IOException, InterruptedException {
    String answer = http.send(asking(body), BodyHandlers.ofString()).body();
    if (answer.contains("\"errors\"")) {
      throw new IOException("errors in the answer to " + body + ": " + answer);
    }
  }

  private HttpRequest asking(String body) {
    return HttpRequest.newBuilder(address.resolve("/graphql"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** A GraphQL request as it is sent. */
  String body(String document, ObjectNode variables) {
    ObjectNode body = json.createObjectNode().put("query", document);
    body.set("variables", variables);
    return body.toString();
  }

  ObjectNode object() {
    return json.createObjectNode();
  }

  /** How many speeches can be found by their words. */
  int indexedSpeeches() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/q/health/ready")).timeout(PATIENCE).build();
    JsonNode health = json.readTree(http.send(request, BodyHandlers.ofString()).body());
    for (JsonNode check : health.path("checks")) {
      if (check.path("data").has("speeches")) {
        return check.path("data").path("speeches").asInt();
      }
    }
    throw new IOException("the readiness does not tell how many speeches are indexed: " + health);
  }

  private JsonNode answer(HttpRequest request, int expected)
      throws IOException, InterruptedException {
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != expected) {
      throw new IOException(
          "HTTP " + response.statusCode() + " from " + request.uri() + ": " + response.body());
    }
    return json.readTree(response.body());
  }
}
