package io.wengao.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The gateway's public API over HTTP. Everything goes through the one endpoint, as a front end's
 * requests would.
 */
public final class Gateway {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int RETRY_MILLIS = 500;

  private final HttpClient http;
  private final URI address;
  private final ObjectMapper json;

  /**
   * @param address scheme, host and port
   */
  public Gateway(HttpClient http, URI address, ObjectMapper json) {
    this.http = http;
    this.address = address;
    this.json = json;
  }

  public URI address() {
    return address;
  }

  public ObjectMapper json() {
    return json;
  }

  /**
   * Sends one operation; errors of the answer are part of it, a gateway that cannot be reached or
   * understood is a problem. While a service is out of reach or slow it is asked again: every
   * mutation carries an idempotency key, so that does nothing twice.
   */
  public Answer ask(String document, ObjectNode variables) throws Stopped, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = askOnce(document, variables);
    while (answer.retryable() && System.nanoTime() < deadline) {
      Thread.sleep(RETRY_MILLIS);
      answer = askOnce(document, variables);
    }
    return answer;
  }

  private Answer askOnce(String document, ObjectNode variables)
      throws Stopped, InterruptedException {
    ObjectNode body = json.createObjectNode();
    body.put("query", document);
    body.set("variables", variables);
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/graphql"))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json, application/json;q=0.9")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
    return read(response);
  }

  private Answer read(HttpResponse<String> response) throws Stopped {
    try {
      JsonNode answer = json.readTree(response.body());
      if (answer == null || !answer.isObject() || !(answer.has("data") || answer.has("errors"))) {
        throw unusable(response);
      }
      List<Answer.Failure> failures = new ArrayList<>();
      answer.path("errors").forEach(error -> failures.add(Answer.Failure.of(error)));
      return new Answer(answer.path("data"), failures);
    } catch (JsonProcessingException e) {
      throw unusable(response);
    }
  }

  private Stopped unusable(HttpResponse<String> response) {
    return new Stopped(
        new Problem.JobFailed(
            "The gateway answered "
                + response.statusCode()
                + " with something that is no GraphQL: "
                + oneLine(response.body())));
  }

  /**
   * Uploads files as one import and returns the job's id. The bytes are committed when this
   * returns.
   */
  public String upload(List<Upload> files, String idempotencyKey)
      throws Stopped, InterruptedException {
    Multipart multipart = new Multipart().field("idempotencyKey", idempotencyKey);
    for (Upload file : files) {
      multipart.file("file", file.name(), file.path());
    }
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/documents"))
            .timeout(Duration.ofMinutes(10))
            .header("Content-Type", multipart.contentType())
            .POST(multipart.body())
            .build();
    HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
    String job = response.statusCode() == 202 ? jobId(response.body()) : "";
    if (job.isEmpty()) {
      throw new Stopped(
          new Problem.JobFailed(
              "The import was not accepted (HTTP "
                  + response.statusCode()
                  + "): "
                  + oneLine(response.body())));
    }
    return job;
  }

  private String jobId(String body) {
    try {
      return json.readTree(body).path("jobId").asText("");
    } catch (JsonProcessingException e) {
      return "";
    }
  }

  /** Fetches a file by an address the API gave out, which may be relative to the gateway. */
  public void download(String url, Path target) throws Stopped, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(url)).timeout(TIMEOUT).build();
    Path aside = target.resolveSibling(target.getFileName() + ".part");
    HttpResponse<Path> response = send(request, HttpResponse.BodyHandlers.ofFile(aside));
    try {
      if (response.statusCode() != 200) {
        Files.deleteIfExists(aside);
        throw new Stopped(
            new Problem.JobFailed(
                "The exported draft could not be fetched (HTTP " + response.statusCode() + ")"));
      }
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Stopped(
          new Problem.BadInput(
              "The draft cannot be written to " + target + " (" + e.getMessage() + ")"),
          e);
    }
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws Stopped, InterruptedException {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new Stopped(
          new Problem.JobFailed("The gateway at " + address + " did not answer (" + e + ")"), e);
    }
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > 300 ? line.substring(0, 300) + "…" : line;
  }
}
