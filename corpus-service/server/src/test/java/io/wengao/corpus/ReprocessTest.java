package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Speeches that were stored by other rules are read again from their originals. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReprocessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String JOB =
      "id state dryRun person done total changed documents { nodes { documentId outcome message"
          + " speeches { speechId title kind fields { field before after } text { before after } } } }";
  private static final String SPEECHES =
      "{ speeches(orderBy: TITLE_ASC) { nodes { id title text kind { id } findings { rule } paragraphs { id text } } } }";
  private static final String CHANGE = "data.reprocessJob.documents.nodes[0].speeches[0].";

  @Inject AgroalDataSource database;

  @Test
  void aDryRunTellsWhatWouldChangeAndChangesNothing() throws SQLException {
    CorpusClient corpus = imported("reprocess-dry");
    readOtherwise(corpus);
    String before = corpus.ask(SPEECHES).prettify();

    JsonPath job = reprocess(corpus, true, "dry");

    assertThat(job.getString("data.reprocessJob.state")).isEqualTo("SUCCEEDED");
    assertThat(job.getInt("data.reprocessJob.total")).isEqualTo(2);
    assertThat(job.getInt("data.reprocessJob.changed")).isEqualTo(1);
    assertThat(job.getString(CHANGE + "kind")).isEqualTo("CHANGED");
    assertThat(job.getList(CHANGE + "fields.field")).containsExactly("title", "kind", "damage");
    assertThat(job.getString(CHANGE + "fields[0].before")).isEqualTo("旧题");
    assertThat(job.getString(CHANGE + "fields[0].after")).isEqualTo("在全县第1次项目建设推进会上的讲话");
    assertThat(job.getString(CHANGE + "text[0].before")).isEqualTo("网页残留一行。");
    assertThat(job.getString(CHANGE + "text[0].after")).isEmpty();
    assertThat(corpus.ask(SPEECHES).prettify()).isEqualTo(before);
  }

  @Test
  void appliedItReadsAsIfImportedTodayAndEverythingDerivedFollows() throws SQLException {
    CorpusClient corpus = imported("reprocess-applied");
    corpus.mined();
    String fresh = corpus.ask(SPEECHES).prettify();
    readOtherwise(corpus);

    JsonPath job = reprocess(corpus, false, "apply");

    assertThat(job.getInt("data.reprocessJob.changed")).isEqualTo(1);
    assertThat(corpus.ask(SPEECHES).prettify()).isEqualTo(fresh);
    assertThat(
            corpus
                .ask(
                    "{ search(input: {text: \"\\\"第1次项目\\\"\", mode: KEYWORD, unit: SPEECH}) { totalCount } }")
                .getInt("data.search.totalCount"))
        .isEqualTo(1);
    assertThat(verdict(corpus, "网页残留一行")).isEqualTo("NOT_FOUND");
    assertThat(verdict(corpus, "拿出第1号行动方案逐项抓好落实")).isEqualTo("FOUND");
    assertThat(corpus.mined()).containsEntry("done", 2);
    assertThat(reprocess(corpus, true, "again").getInt("data.reprocessJob.changed")).isZero();
  }

  @Test
  void theSameKeyIsTheSameJobAndWhatACuratorReleasedStaysReleased() throws SQLException {
    CorpusClient corpus = imported("reprocess-kept");
    readOtherwise(corpus);
    execute(
        "update speech set material_blocked = '旧规则的理由', material_released = true where office = 'reprocess-kept'");

    String first = reprocess(corpus, false, "same").getString("data.reprocessJob.id");
    JsonPath second = reprocess(corpus, false, "same");

    assertThat(second.getString("data.reprocessJob.id")).isEqualTo(first);
    assertThat(
            second.getList(
                "data.reprocessJob.documents.nodes.speeches.flatten().fields.flatten().field"))
        .contains("material");
    assertThat(released("reprocess-kept")).isTrue();
  }

  @Test
  void theJobOfADeadProcessGoesOnAndCountsNothingTwice() throws SQLException {
    CorpusClient corpus = imported("reprocess-takeover");
    readOtherwise(corpus);
    execute(
        "insert into job (office, id, kind, state, idempotency_key, standing, total, done, cancel_requested, version, created_at)"
            + " values ('reprocess-takeover', 'dead', 'reprocess', 'RUNNING', 'reprocess/dead', 'SAMPLE', 2, 0, false, 3, now())");
    execute(
        "insert into reprocess_job (office, job_id, dry_run, person) values ('reprocess-takeover', 'dead', false, 'zhou')");
    execute(
        "insert into reprocess_document (office, job_id, position, document_id, attempts)"
            + " select office, 'dead', row_number() over (order by id) - 1, id, 1 from document where office = 'reprocess-takeover'");
    execute(
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version, priority)"
            + " values ('reprocess', 'reprocess-takeover/dead', now() - interval '1 minute', true, 'dead process', now(), 2, 0)");

    JsonPath job = ended(corpus, "dead");

    assertThat(job.getString("data.reprocessJob.state")).isEqualTo("SUCCEEDED");
    assertThat(job.getInt("data.reprocessJob.done")).isEqualTo(2);
    assertThat(job.getInt("data.reprocessJob.changed")).isEqualTo(1);
    assertThat(corpus.ask("{ speeches { nodes { title } } }").getList("data.speeches.nodes.title"))
        .doesNotContain("旧题");
  }

  @Test
  void whatCannotBeReadAgainNamesTheInput() {
    CorpusClient corpus = new CorpusClient("reprocess-refused");

    JsonPath nothing = order(corpus, Map.of("idempotencyKey", "a"));
    JsonPath unknown = order(corpus, Map.of("idempotencyKey", "a", "speechIds", List.of("x-0")));

    assertThat(nothing.getString("data.reprocess.errors[0].path")).isEqualTo("input");
    assertThat(unknown.getString("data.reprocess.errors[0].code")).isEqualTo("NOT_FOUND");
    assertThat(corpus.ask("{ reprocessJob(id: \"x\") { id } }").<Object>get("data.reprocessJob"))
        .isNull();
  }

  private static CorpusClient imported(String office) {
    CorpusClient corpus = new CorpusClient(office, "zhou");
    corpus.importFiles(
        "two",
        List.of(Upload.text("一.txt", Samples.speech(1)), Upload.text("二.txt", Samples.speech(2))));
    return corpus;
  }

  /** What earlier rules may have left of the first speech: a line too many, another title. */
  private void readOtherwise(CorpusClient corpus) throws SQLException {
    String first =
        corpus.ask(SPEECHES).getString("data.speeches.nodes.find { it.title.contains('第1次') }.id");
    execute(
        "update speech set title = '旧题', kind_id = 'x', kind_label = '发言', body = body || E'\\n网页残留一行。' where id = '"
            + first
            + "'");
    execute("update passage set damaged = true where index = 1 and speech_id = '" + first + "'");
    execute(
        "update wording set folded = folded || '网页残留一行', grams = null where speech_id = '"
            + first
            + "'");
  }

  private static JsonPath reprocess(CorpusClient corpus, boolean dryRun, String key) {
    JsonPath ordered =
        order(corpus, Map.of("filter", Map.of(), "dryRun", dryRun, "idempotencyKey", key));
    assertThat(ordered.getList("data.reprocess.errors")).isEmpty();
    return ended(corpus, ordered.getString("data.reprocess.job.id"));
  }

  private static JsonPath order(CorpusClient corpus, Map<String, ?> input) {
    return corpus.ask(
        "mutation($in: ReprocessInput!) { reprocess(input: $in) { job { id state total } errors { code message path } } }",
        Map.of("in", input));
  }

  private static JsonPath ended(CorpusClient corpus, String jobId) {
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      JsonPath job =
          corpus.ask(
              "query($id: ID!) { reprocessJob(id: $id) { %s } }".formatted(JOB),
              Map.of("id", jobId));
      if (!List.of("QUEUED", "RUNNING").contains(job.getString("data.reprocessJob.state"))) {
        return job;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("job " + jobId + " is not over after " + PATIENCE);
  }

  private static String verdict(CorpusClient corpus, String words) {
    return corpus
        .ask("{ verifyQuotation(text: \"" + words + "\") { verdict } }")
        .getString("data.verifyQuotation.verdict");
  }

  private boolean released(String office) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement read =
            connection.prepareStatement(
                "select bool_and(material_released) from speech where office = ?")) {
      read.setString(1, office);
      try (var row = read.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.executeUpdate();
    }
  }
}
