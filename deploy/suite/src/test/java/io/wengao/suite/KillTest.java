package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
  private static Lives house;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.built();
    house = new Lives(installation, temporary.toRealPath().resolve("data"));
  }

  @AfterAll
  static void end() {
    if (house != null) {
      house.close();
    }
  }

  @BeforeEach
  void running() throws Exception {
    house.launched().awaitRunning();
  }

  @ParameterizedTest
  @EnumSource
  void anImportGoesOn(Victim victim) throws Exception {
    SequencedMap<String, byte[]> files =
        Texts.variants(installation.starter(), FILES, victim.name());
    String key = "kill-import-" + victim;
    int before = documents();
    String job = jobId(house.api().upload(files, key));
    int done =
        Await.until(
                "import begun",
                Duration.ofSeconds(30),
                () -> house.api().importJob(job),
                it -> it.path("done").asInt() > 0)
            .path("done")
            .asInt();
    assertThat(done).as("killed after the end: more files are needed").isLessThan(FILES);

    house.killAndStartAgain(victim);

    Await.until(
        "import goes on",
        GOES_ON,
        () -> house.api().importJob(job),
        it -> it.path("done").asInt() > done || it.path("done").asInt() == FILES);
    JsonNode ended = house.api().awaitImport(job);
    assertThat(ended.path("files").findValuesAsText("outcome"))
        .hasSize(FILES)
        .containsOnly("IMPORTED");
    assertThat(hashes(job)).containsExactlyInAnyOrderElementsOf(Texts.hashes(files));
    assertThat(jobId(house.api().upload(files, key))).isEqualTo(job);
    house.launched().awaitRunning();
    assertThat(documents()).isEqualTo(before + FILES);
  }

  @ParameterizedTest
  @EnumSource
  void aCompositionGoesOn(Victim victim) throws Exception {
    Drafting drafting = new Drafting(house.api());
    ObjectNode brief =
        Drafting.brief("mobilization", "防汛").put("meeting", "全区防汛工作会议" + victim.ordinal());
    ObjectNode prepared = drafting.prepare(brief, "kill-" + victim);
    String draft = drafting.compose(prepared, "kill-" + victim);

    house.killAndStartAgain(victim);

    Drafting after = new Drafting(house.api());
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
    house.launched().awaitRunning();
  }

  private static int documents() {
    return house
        .api()
        .data("{ corpusStatistics { documents } }")
        .at("/corpusStatistics/documents")
        .asInt();
  }

  private static long drafts(String brief) {
    return house
        .api()
        .data("{ drafts(first: 100) { nodes { brief { id } } } }")
        .at("/drafts/nodes")
        .findValuesAsText("id")
        .stream()
        .filter(brief::equals)
        .count();
  }

  private static Iterable<String> hashes(String job) {
    return house
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
