package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Texts get their vectors after they are indexed, and then are found by what they mean. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(EmbeddingTest.Embedding.class)
class EmbeddingTest {
  private static final String STATUS =
      "{ corpusStatistics { passages embedding { done total perSecond secondsLeft unavailable } } }";
  private static final String SEARCH =
      "query($in: SearchInput!) { search(input: $in) { totalCount mode notice facets { kinds { count } }"
          + " nodes { score passage { text } explanation { words wordsShare meaning meaningShare } } } }";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CorpusClient corpus = new CorpusClient("embedding");

  /** With the model, looking often. */
  public static class Embedding implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "wengao.embedding.enabled", "true",
          "wengao.embedding.begin-after", "PT0S",
          "wengao.embedding.every", "PT0.1S");
    }
  }

  @Test
  void textsAreFoundByWhatTheyMean() {
    corpus.importFiles(
        "meaning",
        List.of(
            CorpusClient.Upload.text(
                "health.txt",
                "在全县卫生健康工作会议上的讲话\n同志们：\n要降低群众就医费用负担，让大家在家门口就能得到好的诊疗。\n要把药品价格降下来，把服务态度提上去。"),
            CorpusClient.Upload.text(
                "roads.txt", "在全县交通工作会议上的讲话\n同志们：\n要修好每一条通村公路，把断头路全部打通。\n要管好在建工程的质量和安全。")));
    JsonPath status = embedded();

    JsonPath found =
        corpus.ask(
            SEARCH, Map.of("in", Map.of("text", "老百姓看病太贵怎么办", "mode", "HYBRID", "explain", true)));

    assertThat(status.getDouble("data.corpusStatistics.embedding.perSecond")).isPositive();
    assertThat(found.getString("data.search.mode")).isEqualTo("HYBRID");
    assertThat(found.getString("data.search.notice")).isNull();
    assertThat(found.getString("data.search.nodes[0].passage.text")).contains("就医费用");
    assertThat(found.getDouble("data.search.nodes[0].explanation.meaning")).isBetween(0.3, 1.0);
    assertThat(
            found.getDouble("data.search.nodes[0].explanation.wordsShare")
                + found.getDouble("data.search.nodes[0].explanation.meaningShare"))
        .isCloseTo(found.getDouble("data.search.nodes[0].score"), within());
    assertThat(found.getList("data.search.facets.kinds.count", Integer.class))
        .containsExactly(found.getInt("data.search.totalCount"));
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-4);
  }

  /** The status once every passage has its vectors. */
  private JsonPath embedded() {
    Instant until = Instant.now().plus(PATIENCE);
    JsonPath status = corpus.ask(STATUS);
    while (Instant.now().isBefore(until)) {
      status = corpus.ask(STATUS);
      int done = status.getInt("data.corpusStatistics.embedding.done");
      if (done > 0 && done == status.getInt("data.corpusStatistics.embedding.total")) {
        return status;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("not embedded after " + PATIENCE + ": " + status.prettify());
  }
}
