package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database goes away in the middle of an import and comes back: what is asked meanwhile gets an
 * error that says so, and afterwards all goes on without anybody's help.
 */
class DatabaseAwayTest {
  private static final int FILES = 120;
  private static final Duration SEEN = Duration.ofSeconds(30);
  private static final Duration BACK = Duration.ofSeconds(60);

  /** The drill takes a minute; every test run only until the service has noticed. */
  private static final Duration AWAY = Duration.ofSeconds(Long.getLong("wengao.drill.seconds", 0));

  @TempDir private static Path temporary;

  @Test
  void anImportGoesOnWhenItIsBack() throws Exception {
    Installation installation = Installation.built();
    Path root = temporary.toRealPath();
    SequencedMap<String, byte[]> files = Texts.variants(installation.starter(), FILES, "away");
    SequencedMap<String, byte[]> late = Texts.variants(installation.starter(), 1, "late");
    try (LoneCorpus corpus = LoneCorpus.start(installation, root, root.resolve("corpus"))) {
      Api api = corpus.awaitReady().api();
      String job = Api.json(api.upload(files, "away").body()).path("jobId").asText();
      Await.until(
          "import begun", SEEN, () -> api.importJob(job), it -> it.path("done").asInt() > 0);

      corpus.databaseAway();

      long gone = System.nanoTime();
      Await.until("not ready", SEEN, corpus::readiness, it -> it.startsWith("503"));
      JsonNode refused = api.ask("{ corpusStatistics { documents } }");
      HttpResponse<String> refusedUpload = api.upload(late, "late");
      Await.until(
          "away long enough", AWAY.plus(SEEN), () -> since(gone), it -> it.compareTo(AWAY) >= 0);
      corpus.databaseBack();

      assertThat(refused.at("/errors/0/extensions/code").asText())
          .as(refused.toPrettyString())
          .isEqualTo("DATABASE_UNAVAILABLE");
      assertThat(refusedUpload.statusCode()).as(refusedUpload.body()).isEqualTo(503);
      Await.until("ready", BACK, corpus::readiness, it -> it.startsWith("200"));
      assertThat(corpus.alive()).isTrue();
      JsonNode ended = api.awaitImport(job);
      assertThat(ended.path("files").findValuesAsText("outcome"))
          .hasSize(FILES)
          .containsOnly("IMPORTED");
      api.importFiles(late, "late");
      assertThat(documents(api)).isEqualTo(FILES + 1);
      Await.until("all are found", BACK, () -> found(api), it -> it == FILES + 1);
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  static int documents(Api api) {
    return api.data("{ corpusStatistics { documents } }").at("/corpusStatistics/documents").asInt();
  }

  /** How many speeches the index finds by the line that every text got. */
  static int found(Api api) {
    return api.data(
            "{ search(input: {text: \"供内部核对使用\", unit: SPEECH, mode: KEYWORD}, first: 1) { totalCount } }")
        .at("/search/totalCount")
        .asInt();
  }
}
