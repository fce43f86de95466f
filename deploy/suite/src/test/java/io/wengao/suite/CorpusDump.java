package io.wengao.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Everything a corpus holds, one line a row in an order of contents, without what differs from run
 * to run: times, and ids that are drawn. Two corpora of the same files in the same order have equal
 * dumps.
 */
record CorpusDump(List<String> lines) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<String> HELD =
      List.of(
          "select 'document ' || (to_jsonb(d) - 'imported_at')::text from document d order by office, id",
          "select 'original ' || document_id || ' ' || md5(bytes) from original order by office, document_id",
          "select 'speech ' || (to_jsonb(s) - 'imported_at')::text from speech s order by office, id",
          "select 'passage ' || to_jsonb(p)::text from passage p order by office, id",
          "select 'wording ' || (to_jsonb(w) - 'number')::text from wording w order by office, speech_id",
          "select 'fingerprints ' || w.speech_id || ' ' || md5(string_agg(f.hash::text, ' ' order by f.hash))"
              + " from wording w join fingerprint f on f.wording_number = w.number"
              + " group by w.office, w.speech_id order by w.office, w.speech_id",
          "select 'waiting upload ' || file_name from upload order by file_name");
  private static final List<String> OF_THE_JOB =
      List.of(
          "select 'job ' || (to_jsonb(j) - array['id', 'version', 'created_at', 'finished_at'])::text"
              + " from job j where idempotency_key = ?",
          "select 'file ' || (to_jsonb(f) - array['job_id', 'upload_id', 'attempts'])::text"
              + " from job_file f join job j on j.office = f.office and j.id = f.job_id"
              + " where j.idempotency_key = ? order by f.position");
  private static final String INDEX =
      "{ corpusStatistics { documents speeches passages characters indexedSpeeches indexGeneration } }";
  private static final String SEARCH =
      "query($input: SearchInput!) { search(input: $input, first: 20)"
          + " { totalCount nodes { score passage { id } highlights { start end } } } }";

  /**
   * The corpus of a running house, the job with this key in it, and what searches for {@code texts}
   * find once the index has caught up.
   */
  static CorpusDump of(Lives house, String key, Collection<String> texts) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection database = database(house)) {
      for (String query : HELD) {
        lines.addAll(rows(database, query, List.of()));
      }
      for (String query : OF_THE_JOB) {
        lines.addAll(rows(database, query, List.of(key)));
      }
    }
    lines.add("index " + index(house.api()));
    for (String text : texts) {
      ObjectNode variables = Api.JSON.createObjectNode();
      variables.putObject("input").put("text", text);
      lines.add("search " + text + " " + house.api().data(SEARCH, variables));
    }
    return new CorpusDump(List.copyOf(lines));
  }

  private static JsonNode index(Api api) {
    return Await.until(
        "an index in step",
        PATIENCE,
        () -> api.data(INDEX).path("corpusStatistics"),
        it -> it.path("speeches").asInt() == it.path("indexedSpeeches").asInt());
  }

  private static Connection database(Lives house) throws SQLException {
    Path data = house.data();
    Map<String, String> told = Victim.CORPUS.environment(house.launched(), data);
    return DriverManager.getConnection(
        told.get("QUARKUS_DATASOURCE_JDBC_URL"),
        told.get("QUARKUS_DATASOURCE_USERNAME"),
        told.get("QUARKUS_DATASOURCE_PASSWORD"));
  }

  private static List<String> rows(Connection database, String query, List<String> values)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    try (PreparedStatement select = database.prepareStatement(query)) {
      for (int i = 0; i < values.size(); i++) {
        select.setString(i + 1, values.get(i));
      }
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
    }
    return rows;
  }

  /** Lines that only one of the two has, at most so many of each, marked - and +. */
  List<String> differences(CorpusDump other, int most) {
    List<String> all = new ArrayList<>();
    all.addAll(missing("- ", lines, other.lines, most));
    all.addAll(missing("+ ", other.lines, lines, most));
    return List.copyOf(all);
  }

  private static List<String> missing(String mark, List<String> from, List<String> in, int most) {
    List<String> left = new ArrayList<>(from);
    left.removeAll(new LinkedHashSet<>(in));
    return left.stream().limit(most).map(line -> mark + line).toList();
  }
}
