package io.wengao.corpus.benchmark.volume;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Imports files as the launcher does, in jobs of 200, and looks when they are searchable. */
final class ImportRun {
  private static final int FILES_A_JOB = 200;

  /** Uploading runs so far ahead and no farther. */
  private static final int JOBS_AHEAD = 4;

  private static final List<String> ENDED = List.of("SUCCEEDED", "FAILED", "CANCELLED");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final String JOB =
      "query($id: ID!) { job(id: $id) { state done total failure files { fileName outcome message } } }";

  private final Wire wire;
  private final String key;
  private final Deque<String> reading = new ArrayDeque<>();
  private final Deque<String> comparing = new ArrayDeque<>();

  ImportRun(Wire wire, String key) {
    this.wire = wire;
    this.key = key;
  }

  /**
   * How long it took from the first upload on.
   *
   * @param searchable until the last document could be found by its words
   * @param done until the last job had ended, its documents compared with all others
   */
  record Took(Duration searchable, Duration done) {}

  /** Imports; {@code before} speeches are indexed already. */
  Took run(List<SpeechFile> files, int before) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    for (int from = 0; from < files.size(); from += FILES_A_JOB) {
      while (reading.size() >= JOBS_AHEAD) {
        look();
      }
      List<SpeechFile> some = files.subList(from, Math.min(files.size(), from + FILES_A_JOB));
      reading.add(wire.upload(some, key + "-" + before + "-" + from));
    }
    while (!reading.isEmpty()) {
      look();
    }
    while (wire.indexedSpeeches() < before + files.size()) {
      look();
    }
    long searchable = System.nanoTime();
    while (!reading.isEmpty() || !comparing.isEmpty()) {
      look();
    }
    long done = System.nanoTime();
    return new Took(Duration.ofNanos(searchable - begun), Duration.ofNanos(done - begun));
  }

  /** Takes the first job a step on if it got so far, else waits a little. */
  private void look() throws IOException, InterruptedException {
    JsonNode job = reading.isEmpty() ? job(comparing) : job(reading);
    boolean ended = ENDED.contains(job.path("state").asText());
    if (!reading.isEmpty() && job.path("done").asInt() == job.path("total").asInt(-1)) {
      comparing.add(reading.remove());
    } else if (ended) {
      check(job);
      comparing.remove();
    } else {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private JsonNode job(Deque<String> among) throws IOException, InterruptedException {
    return among.isEmpty()
        ? wire.object()
        : wire.data(wire.body(JOB, wire.object().put("id", among.element()))).path("job");
  }

  private static void check(JsonNode job) throws IOException {
    if (!job.path("state").asText().equals("SUCCEEDED")) {
      throw new IOException(
          "an import did not succeed: " + job.path("state") + job.path("failure"));
    }
    for (JsonNode file : job.path("files")) {
      if (!file.path("outcome").asText().equals("IMPORTED")) {
        throw new IOException("a made speech was not imported: " + file);
      }
    }
  }
}
