package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.wengao.corpus.CorpusClient.Upload;
import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.SearchIndex;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The database is the truth; whatever the index lost or kept too long is put right. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IndexRecoveryTest {
  @Inject SearchIndex index;
  @Inject IndexKeeper keeper;

  private final Office office = new Office("recovery-test");
  private final CorpusClient corpus = new CorpusClient(office.id());

  @Test
  void whatIsMissingIsIndexedAndWhatIsLeftOverRemoved() {
    corpus.importFiles(
        "two",
        List.of(Upload.text("1.txt", Samples.speech(1)), Upload.text("2.txt", Samples.speech(2))));
    String whole = index.state(office).generation();
    String lost = index.revisions(office).firstKey();
    index.remove(office, List.of(lost));
    index.put(office, new IndexedDocument("left-over", 1, List.of()));

    keeper.catchUp(office);

    assertThat(index.revisions(office)).hasSize(2).containsEntry(lost, 1);
    assertThat(index.state(office).generation()).isEqualTo(whole);
    assertThat(index.state(office).speeches()).isEqualTo(2);
  }

  @Test
  void readinessTellsOfDatabaseAndIndex() {
    RestAssured.get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("search index"))
        .body("checks.name", hasItem("Database connections health check"));
  }
}
