package io.wengao.corpus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/** Speaks to the service for one person of one office, as the gateway does. */
record CorpusClient(String office, String person) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static final String JOB =
      "id state done total queuePosition failure canCancel files { fileName outcome reason message document { id } }";

  CorpusClient(String office) {
    this(office, "");
  }

  /** A file of a multipart upload. */
  record Upload(String fileName, byte[] bytes) {
    static Upload text(String fileName, String text) {
      return new Upload(fileName, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The whole answer, errors included. */
  JsonPath answer(String query, Map<String, ?> variables) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("variables", variables);
    return given()
        .header("X-Wengao-Office", office)
        .header("X-Wengao-Person", person)
        .contentType("application/json")
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The answer to a query that has no errors. */
  JsonPath ask(String query, Map<String, ?> variables) {
    JsonPath answer = answer(query, variables);
    assertThat(answer.getList("errors")).as("errors of %s", query).isNull();
    return answer;
  }

  JsonPath ask(String query) {
    return ask(query, Map.of());
  }

  /** Begins an import; the answer as JSON. */
  JsonPath upload(String idempotencyKey, List<Upload> files) {
    HttpResponse<String> answer =
        Multipart.post(office, "/documents", Map.of("idempotencyKey", idempotencyKey), files);
    assertThat(answer.statusCode()).isEqualTo(202);
    return JsonPath.from(answer.body());
  }

  /** Uploads, waits for the end of the job and gives the job. */
  Map<String, Object> importFiles(String idempotencyKey, List<Upload> files) {
    return ended(upload(idempotencyKey, files).getString("jobId"));
  }

  /** The payload of importDocuments. */
  Map<String, Object> importTexts(String idempotencyKey, Map<String, String> textsByName) {
    List<Map<String, String>> texts = new ArrayList<>();
    textsByName.forEach((name, text) -> texts.add(Map.of("fileName", name, "text", text)));
    return ask(
            "mutation($in: ImportDocumentsInput!) { importDocuments(input: $in) { job { %s } errors { code message path } } }"
                .formatted(JOB),
            Map.of("in", Map.of("texts", texts, "idempotencyKey", idempotencyKey)))
        .getMap("data.importDocuments");
  }

  /** The job once it is over. */
  Map<String, Object> ended(String jobId) {
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      Map<String, Object> job = job(jobId);
      if (!List.of("QUEUED", "RUNNING").contains(String.valueOf(job.get("state")))) {
        return job;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("job " + jobId + " is not over after " + PATIENCE + ": " + job(jobId));
  }

  /** Waits until every speech of the office is mined; the status. */
  Map<String, Object> mined() {
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      Map<String, Object> status =
          ask("{ corpusStatistics { mining { done total wordings perSecond secondsLeft } } }")
              .getMap("data.corpusStatistics.mining");
      if (Objects.equals(status.get("done"), status.get("total"))) {
        return status;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("not mined after " + PATIENCE);
  }

  Map<String, Object> job(String jobId) {
    Map<String, Object> job =
        ask("query($id: ID!) { job(id: $id) { %s } }".formatted(JOB), Map.of("id", jobId))
            .getMap("data.job");
    return Objects.requireNonNull(job, "job " + jobId);
  }

  static List<Map<String, Object>> files(Map<String, Object> job) {
    return Json.list(job, "files");
  }
}
