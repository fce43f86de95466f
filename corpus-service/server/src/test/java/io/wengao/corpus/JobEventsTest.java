package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class JobEventsTest {
  private final CorpusClient corpus = new CorpusClient("events-test");

  @Test
  void theFirstEventSaysThePresentStateAndTheLastTheEnd() throws Exception {
    List<Upload> files =
        IntStream.range(0, 12).mapToObj(i -> Upload.text(i + ".txt", Samples.speech(i))).toList();
    String jobId = corpus.upload("events", files).getString("jobId");

    List<JsonPath> events = GraphQlSocket.events(corpus.office(), query(jobId, ""));

    List<Long> cursors =
        events.stream().map(event -> event.getLong("data.jobEvents.cursor")).toList();
    assertThat(cursors).isSorted().doesNotHaveDuplicates();
    assertThat(events.getFirst().getInt("data.jobEvents.job.total")).isEqualTo(12);
    assertThat(events.getLast().getString("data.jobEvents.job.state")).isEqualTo("SUCCEEDED");
    assertThat(events.getLast().getList("data.jobEvents.job.files.outcome"))
        .hasSize(12)
        .containsOnly("IMPORTED");
  }

  @Test
  void aCursorSkipsWhatWasHeard() throws Exception {
    String jobId =
        corpus
            .upload("resume", List.of(Upload.text("a.txt", Samples.speech(50))))
            .getString("jobId");
    corpus.ended(jobId);
    String last =
        GraphQlSocket.events(corpus.office(), query(jobId, ""))
            .getLast()
            .getString("data.jobEvents.cursor");

    List<JsonPath> events =
        GraphQlSocket.events(corpus.office(), query(jobId, ", after: \\\"" + last + "\\\""));

    assertThat(events).isEmpty();
  }

  private static String query(String jobId, String more) {
    return "subscription { jobEvents(jobId: \\\""
        + jobId
        + "\\\""
        + more
        + ") { cursor job { id state done total files { outcome document { id } } } } }";
  }
}
