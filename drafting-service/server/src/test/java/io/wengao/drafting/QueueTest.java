package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came first is served first. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class QueueTest {
  private static final int ORDERS = 12;

  /** Jobs that are run side by side ({@code wengao.jobs.workers}) may overtake one another. */
  private static final int WORKERS = 2;

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  @Inject DataSource database;
  private final Api api = Api.ofNewOffice();

  @BeforeEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @AfterEach
  void nobodyWaits() {
    corpus.letGo();
  }

  @Test
  void twelveDraftsOrderedAtOnceAreComposedInTheirOrder() throws Exception {
    Map<String, Object> brief = Api.brief("work-safety-mobilization");
    String briefId = api.saveBrief(brief);
    String outlineId = api.saveOutline(briefId, brief);
    Callable<String> order = () -> api.order(briefId, outlineId).draftId();
    corpus.hold();

    List<String> drafts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(ORDERS)) {
      for (Future<String> draft : threads.invokeAll(Collections.nCopies(ORDERS, order))) {
        drafts.add(draft.get());
      }
    }
    corpus.letGo();
    drafts.forEach(
        draft ->
            assertThat(Events.untilEnded(api, draft).at("/job/state").asText())
                .isEqualTo("SUCCEEDED"));

    List<String> ordered = jobs("created_at, id");
    assertThat(ordered).hasSize(ORDERS);
    assertThat(places(jobs("started_at"), ordered)).isLessThanOrEqualTo(WORKERS);
    // One that takes its time is overtaken by what runs beside it, not by the whole queue.
    assertThat(places(jobs("finished_at"), ordered)).isLessThanOrEqualTo(2 * WORKERS);
  }

  /** By how many places a job is away from where it was ordered, at most. */
  private static int places(List<String> jobs, List<String> ordered) {
    int most = 0;
    for (int i = 0; i < jobs.size(); i++) {
      most = Math.max(most, Math.abs(i - ordered.indexOf(jobs.get(i))));
    }
    return most;
  }

  private List<String> jobs(String by) throws SQLException {
    List<String> jobs = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id from compose_job where office = ? order by " + by)) {
      select.setString(1, api.office());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          jobs.add(rows.getString(1));
        }
      }
    }
    return jobs;
  }
}
