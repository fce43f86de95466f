package io.wengao.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.local.gateway.Gateway;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports a folder: uploads it batch by batch, follows each job and collects what became of every
 * file.
 */
public final class Importing {
  private static final String JOB =
      """
      query ImportProgress($id: ID!) {
        job(id: $id) { state createdAt done total failure files { fileName outcome reason message } }
      }
      """;

  private static final int POLL_MILLIS = 150;
  private static final int MOST_ATTEMPTS = 20;

  /** Told whenever more files are done. */
  @FunctionalInterface
  public interface Progress {
    void files(int done, int total);
  }

  private final Gateway gateway;
  private final Progress progress;
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  public Importing(Gateway gateway, Progress progress) {
    this.gateway = gateway;
    this.progress = progress;
  }

  /**
   * Returns when every file is imported, known or refused. Safe to repeat: what was sent before is
   * the same job.
   */
  public Report run(Path folder) throws Stopped, InterruptedException {
    Candidates candidates = Candidates.of(folder);
    List<Report.Refusal> refused = new ArrayList<>();
    for (String name : candidates.unreadable()) {
      refused.add(new Report.Refusal(name, "NOT_READABLE", "没有读取权限，请先改文件权限"));
    }
    int imported = 0;
    int duplicates = 0;
    int before = 0;
    for (Batch batch : Batch.cut(candidates.readable())) {
      JsonNode job = send(batch, before, candidates.readable().size());
      boolean known = begunEarlier(job);
      for (JsonNode file : job.path("files")) {
        switch (file.path("outcome").asText()) {
          case "IMPORTED" -> {
            imported += known ? 0 : 1;
            duplicates += known ? 1 : 0;
          }
          case "DUPLICATE" -> duplicates++;
          default ->
              refused.add(
                  new Report.Refusal(
                      file.path("fileName").asText(),
                      file.path("reason").asText(),
                      file.path("message").asText()));
        }
      }
      before += batch.files().size();
    }
    return new Report(imported, duplicates, refused);
  }

  /**
   * A job that had failed before this run (a full disk, say) is not asked again but tried anew,
   * under the next key.
   */
  private JsonNode send(Batch batch, int before, int total) throws Stopped, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      String id = gateway.upload(batch.files(), batch.key() + (attempt == 1 ? "" : "-" + attempt));
      JsonNode job = job(id);
      if (attempt == MOST_ATTEMPTS || !ended(job) || succeeded(job)) {
        return follow(id, job, before, total);
      }
    }
  }

  /** What an earlier run imported is no news to this one. */
  private boolean begunEarlier(JsonNode job) {
    JsonNode created = job.path("createdAt");
    return created.isTextual() && Instant.parse(created.asText()).isBefore(begun);
  }

  private JsonNode follow(String id, JsonNode first, int before, int total)
      throws Stopped, InterruptedException {
    JsonNode job = first;
    int shown = -1;
    while (!ended(job)) {
      shown = show(before + job.path("done").asInt(), total, shown);
      Thread.sleep(POLL_MILLIS);
      job = job(id);
    }
    if (!succeeded(job)) {
      throw new Stopped(
          new Problem.JobFailed(
              "The import ended as "
                  + job.path("state").asText()
                  + ": "
                  + job.path("failure").asText("no reason given")));
    }
    show(before + job.path("done").asInt(), total, shown);
    return job;
  }

  private int show(int done, int total, int shown) {
    if (done > shown) {
      progress.files(done, total);
    }
    return Math.max(done, shown);
  }

  private JsonNode job(String id) throws Stopped, InterruptedException {
    return gateway.ask(JOB, gateway.json().createObjectNode().put("id", id)).require("job");
  }

  private static boolean ended(JsonNode job) {
    return switch (job.path("state").asText()) {
      case "SUCCEEDED", "FAILED", "CANCELLED" -> true;
      default -> false;
    };
  }

  private static boolean succeeded(JsonNode job) {
    return job.path("state").asText().equals("SUCCEEDED");
  }
}
