package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The index is in OpenSearch, and nobody is there. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(SearchAwayTest.Nobody.class)
class SearchAwayTest {
  /** The discard port: nothing listens there. */
  private static final String ADDRESS = "http://127.0.0.1:9";

  private final CorpusClient corpus = new CorpusClient("search-away");

  /** Configured for OpenSearch. */
  public static class Nobody implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.search.engine", "opensearch", "wengao.search.opensearch.addresses", ADDRESS);
    }
  }

  @Test
  void searchesSayWhereAndWhatToDoAndImportsGoOn() {
    Map<String, Object> job =
        corpus.importFiles("away", List.of(CorpusClient.Upload.text("1.txt", Samples.speech(1))));
    JsonPath answer =
        corpus.answer("{ search(input: { text: \"安全生产\" }) { totalCount } }", Map.of());

    assertThat(job).containsEntry("state", "SUCCEEDED");
    assertThat(answer.getString("errors[0].message"))
        .contains(ADDRESS)
        .contains("wengao.search.opensearch.addresses");
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("SEARCH_UNAVAILABLE");
    assertThat(corpus.ask("{ speeches { totalCount } }").getInt("data.speeches.totalCount"))
        .isEqualTo(1);
  }

  @Test
  void whatCanBeCountedIsAndTheRestIsAnErrorAtItsPath() {
    JsonPath answer =
        corpus.answer(
            "{ corpusStatistics { documents byKind { count } mining { total } indexedSpeeches indexGeneration } }",
            Map.of());

    assertThat(answer.<Object>get("data.corpusStatistics.documents")).isNotNull();
    assertThat(answer.<Object>get("data.corpusStatistics.mining.total")).isNotNull();
    assertThat(answer.<Object>get("data.corpusStatistics.indexedSpeeches")).isNull();
    assertThat(answer.<Object>get("data.corpusStatistics.indexGeneration")).isNull();
    assertThat(answer.getList("errors.path"))
        .containsExactlyInAnyOrder(
            List.of("corpusStatistics", "indexedSpeeches"),
            List.of("corpusStatistics", "indexGeneration"));
    assertThat(answer.getList("errors.extensions.code")).containsOnly("SEARCH_UNAVAILABLE");
  }

  @Test
  void readinessNamesTheAddress() {
    String states =
        RestAssured.get("/q/health/ready").then().statusCode(503).extract().body().asString();

    assertThat(states).contains(ADDRESS);
  }
}
