package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * kill -9 of any process at work, then the launcher again on the same folder: the job goes on
 * within ten seconds, and nothing is lost or there twice.
 */
class KillTest {
  private static final int FILES = 120;
  private static final Duration GOES_ON = Duration.ofSeconds(10);

  @TempDir private static Path temporary;
  private static Installation installation;
  private static Path data;
  private static int port;
  private static Launched launched;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.built();
    data = temporary.toRealPath().resolve("data");
    port = Installation.freePort();
    launched = installation.launch(data, port);
  }

  @AfterAll
  static void end() {
    if (launched != null) {
      launched.close();
      assertThat(Victim.processes(data)).isEmpty();
    }
  }

  @BeforeEach
  void running() throws Exception {
    launched.awaitRunning();
  }

  @ParameterizedTest
  @EnumSource
  void anImportGoesOn(Victim victim) throws Exception {
    SequencedMap<String, byte[]> files =
        Texts.variants(installation.starter(), FILES, victim.name());
    String key = "kill-import-" + victim;
    int before = documents();
    String job = jobId(launched.api().upload(files, key));
    int done =
        Await.until(
                "import begun",
                Duration.ofSeconds(30),
                () -> launched.api().importJob(job),
                it -> it.path("done").asInt() > 0)
            .path("done")
            .asInt();
    assertThat(done).as("killed after the end: more files are needed").isLessThan(FILES);

    killAndStartAgain(victim);

    Await.until(
        "import goes on",
        GOES_ON,
        () -> launched.api().importJob(job),
        it -> it.path("done").asInt() > done || it.path("done").asInt() == FILES);
    JsonNode ended = launched.api().awaitImport(job);
    assertThat(ended.path("files").findValuesAsText("outcome"))
        .hasSize(FILES)
        .containsOnly("IMPORTED");
    assertThat(hashes(job)).containsExactlyInAnyOrderElementsOf(Texts.hashes(files));
    assertThat(jobId(launched.api().upload(files, key))).isEqualTo(job);
    launched.awaitRunning();
    assertThat(documents()).isEqualTo(before + FILES);
  }

  @ParameterizedTest
  @EnumSource
  void aCompositionGoesOn(Victim victim) throws Exception {
    Drafting drafting = new Drafting(launched.api());
    ObjectNode brief =
        Drafting.brief("mobilization", "防汛").put("meeting", "全区防汛工作会议" + victim.ordinal());
    ObjectNode prepared = drafting.prepare(brief, "kill-" + victim);
    String draft = drafting.compose(prepared, "kill-" + victim);

    killAndStartAgain(victim);

    Drafting after = new Drafting(launched.api());
    JsonNode job =
        Await.until(
            "composition goes on",
            GOES_ON,
            () -> after.job(draft),
            it -> Api.ended(it.path("state").asText()));
    assertThat(job.path("state").asText()).isEqualTo("SUCCEEDED");
    assertThat(after.compose(prepared, "kill-" + victim)).isEqualTo(draft);
    String text = after.draft(draft, "text").path("text").asText();
    String control = after.compose(prepared, "control-" + victim);
    after.awaitJob(control);
    assertThat(text).isNotEmpty().isEqualTo(after.draft(control, "text").path("text").asText());
    assertThat(drafts(prepared.path("briefId").asText())).isEqualTo(2);
    launched.awaitRunning();
  }

  private static void killAndStartAgain(Victim victim) throws IOException, InterruptedException {
    victim.kill(launched, data);
    int exit = launched.awaitExit();
    if (victim != Victim.LAUNCHER) {
      assertThat(exit).as(launched.output()).isEqualTo(5);
      assertThat(launched.output().lines().filter(line -> line.startsWith("wengao: ")))
          .singleElement()
          .asString()
          .contains("log");
      assertThat(Victim.processes(data)).isEmpty();
    }
    launched = installation.launch(data, port);
    launched.await("gateway ready");
  }

  private static int documents() {
    return launched
        .api()
        .data("{ corpusStatistics { documents } }")
        .at("/corpusStatistics/documents")
        .asInt();
  }

  private static long drafts(String brief) {
    return launched
        .api()
        .data("{ drafts(first: 100) { nodes { brief { id } } } }")
        .at("/drafts/nodes")
        .findValuesAsText("id")
        .stream()
        .filter(brief::equals)
        .count();
  }

  private static Iterable<String> hashes(String job) {
    return launched
        .api()
        .data(
            "query($id: ID!) { job(id: $id) { files { document { sha256 } } } }",
            Drafting.object().put("id", job))
        .findValuesAsText("sha256");
  }

  private static String jobId(HttpResponse<String> accepted) {
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    return Api.json(accepted.body()).path("jobId").asText();
  }
}
