package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class UploadsTest {
  private final CorpusClient corpus = new CorpusClient("uploads-test");

  @Inject AgroalDataSource database;

  @Test
  void anUploadNobodyOrdersIsForgottenAfterADay() throws Exception {
    String old = kept("旧.txt", 6);
    String young = kept("新.txt", 7);
    age(old, "25 hours");
    age(young, "23 hours");

    kept("又.txt", 8);

    assertThat(stored(old, young)).containsExactly(young);
  }

  private String kept(String name, int number) {
    return JsonPath.from(
            Multipart.post(
                    corpus.office(),
                    "/documents?import=false",
                    Map.of(),
                    List.of(Upload.text(name, Samples.speech(number))))
                .body())
        .getString("uploadIds[0]");
  }

  private void age(String uploadId, String interval) throws Exception {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update upload set created_at = now() - ?::interval where id = ?")) {
      update.setString(1, interval);
      update.setString(2, uploadId);
      assertThat(update.executeUpdate()).isOne();
    }
  }

  private List<String> stored(String... ids) throws Exception {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select id from upload where id = any (?)")) {
      select.setArray(1, connection.createArrayOf("text", ids));
      List<String> found = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
