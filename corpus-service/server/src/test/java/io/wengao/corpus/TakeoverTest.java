package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.corpus.CorpusClient.Upload;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A process was killed while it imported: its rows are as the last checkpoint left them, its
 * heartbeat has stopped.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TakeoverTest {
  private static final Duration PROMISE = Duration.ofSeconds(10);

  @Inject AgroalDataSource database;

  private final CorpusClient corpus = new CorpusClient("takeover-test");

  @Test
  void theJobOfADeadProcessGoesOnWithinTenSecondsAndDoublesNothing() throws SQLException {
    corpus.importFiles("before", List.of(Upload.text("0.txt", Samples.speech(0))));
    leaveBehind(Samples.speech(0), Samples.speech(1));
    Instant restart = Instant.now();

    Map<String, Object> job = corpus.ended("dead-job");

    assertThat(Duration.between(restart, Instant.now())).isLessThan(PROMISE);
    assertThat(job).containsEntry("state", "SUCCEEDED").containsEntry("done", 2);
    assertThat(CorpusClient.files(job))
        .extracting(file -> file.get("outcome"))
        .containsExactly("IMPORTED", "IMPORTED");
    assertThat(
            corpus
                .ask("{ corpusStatistics { documents indexedSpeeches } }")
                .getMap("data.corpusStatistics"))
        .containsEntry("documents", 2)
        .containsEntry("indexedSpeeches", 2);
  }

  private void leaveBehind(String done, String waiting) throws SQLException {
    try (Connection connection = database.getConnection()) {
      execute(
          connection,
          "insert into job (office, id, kind, state, idempotency_key, standing, total, done, cancel_requested, version, created_at)"
              + " values ('takeover-test', 'dead-job', 'import', 'RUNNING', 'dead', 'SAMPLE', 2, 1, false, 3, now())");
      execute(
          connection,
          "insert into job_file (office, job_id, position, upload_id, file_name, size_bytes, attempts, outcome, document_id)"
              + " select 'takeover-test', 'dead-job', 0, 'gone', '0.txt', size_bytes, 1, 'IMPORTED', id from document"
              + " where office = 'takeover-test'");
      byte[] bytes = waiting.getBytes(StandardCharsets.UTF_8);
      execute(
          connection,
          "insert into job_file (office, job_id, position, upload_id, file_name, size_bytes, attempts)"
              + " values ('takeover-test', 'dead-job', 1, 'left', '1.txt', "
              + bytes.length
              + ", 1)");
      try (PreparedStatement upload =
          connection.prepareStatement(
              "insert into upload (office, id, job_id, file_name, size_bytes, bytes, created_at)"
                  + " values ('takeover-test', 'left', 'dead-job', '1.txt', ?, ?, now())")) {
        upload.setLong(1, bytes.length);
        upload.setBytes(2, bytes);
        upload.executeUpdate();
      }
      execute(
          connection,
          "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
              + " values ('import', 'takeover-test/dead-job', now() - interval '1 minute', true, 'dead process', now(), 2)");
    }
    assertThat(done).isNotEqualTo(waiting);
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.executeUpdate();
    }
  }
}
