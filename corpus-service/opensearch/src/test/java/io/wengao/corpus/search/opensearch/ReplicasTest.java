package io.wengao.corpus.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.local.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several processes of the service share a database and an index. */
@ExtendWith(ThreeNodes.class)
class ReplicasTest {
  private static final int JOBS = 8;
  private static final int FILES = 5;
  private static final int MANY_FILES = 150;
  private static final String FOUND =
      "{ search(input: { text: \"水库除险加固\", unit: SPEECH }, first: 50) { totalCount nodes { score speech { id } } } }";

  @Test
  void eachJobIsTakenOnceByAnyAndToldByEveryOne(ThreeNodes.Running nodes) throws Exception {
    try (TwoReplicas replicas = TwoReplicas.start(nodes.settings("replicas"))) {
      jobsAreTakenOnceAndToldByTheOther(replicas);
      whatWasBroughtIsFoundByBoth(replicas);
      theJobOfOneThatDiesIsFinishedByTheOther(replicas);
    }
  }

  private static void jobsAreTakenOnceAndToldByTheOther(TwoReplicas replicas) throws Exception {
    List<CompletableFuture<List<JsonNode>>> heard = new ArrayList<>();
    for (int job = 0; job < JOBS; job++) {
      boolean even = job % 2 == 0;
      Replica taking = even ? replicas.one() : replicas.other();
      Replica telling = even ? replicas.other() : replicas.one();
      heard.add(telling.events(taking.upload(texts("job" + job, FILES), "job" + job)));
    }
    for (CompletableFuture<List<JsonNode>> events : heard) {
      assertThat(ended(events)).hasSize(FILES).containsOnly("IMPORTED");
    }
    assertThat(numbers(replicas.database())).isEqualTo(JOBS * FILES + " files, 1 attempt each");
  }

  private static void whatWasBroughtIsFoundByBoth(TwoReplicas replicas) throws Exception {
    JsonNode found = replicas.one().ask(FOUND);

    assertThat(found.at("/search/totalCount").asInt()).isEqualTo(JOBS * FILES);
    assertThat(replicas.other().ask(FOUND)).isEqualTo(found);
  }

  private static void theJobOfOneThatDiesIsFinishedByTheOther(TwoReplicas replicas)
      throws Exception {
    String job = replicas.one().upload(texts("many", MANY_FILES), "many");
    CompletableFuture<List<JsonNode>> events = replicas.other().events(job);

    replicas.one().process().handle().destroyForcibly();

    assertThat(ended(events)).hasSize(MANY_FILES).containsOnly("IMPORTED");
  }

  /** Outcomes of the files of a job that succeeded, by the last event heard of it. */
  private static List<String> ended(CompletableFuture<List<JsonNode>> events) throws Exception {
    JsonNode last = events.get(60, TimeUnit.SECONDS).getLast();
    assertThat(last.path("state").asText()).isEqualTo("SUCCEEDED");
    return last.path("files").findValuesAsText("outcome");
  }

  private static SequencedMap<String, String> texts(String name, int number) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < number; i++) {
      texts.put(
          name + "-" + i + ".txt",
          "在%s第%d次水库除险加固工作会议上的讲话\n同志们：\n今天开会，研究第%d批水库除险加固。\n一、把隐患查清楚\n要逐座排查，建立台账。\n"
              .formatted(name, i, i));
    }
    return texts;
  }

  private static String numbers(Database database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.name(), database.password());
        Statement asking = connection.createStatement();
        ResultSet answer =
            asking.executeQuery(
                "select count(*) || ' files, ' || max(attempts) || ' attempt each' from job_file")) {
      answer.next();
      return answer.getString(1);
    }
  }
}
