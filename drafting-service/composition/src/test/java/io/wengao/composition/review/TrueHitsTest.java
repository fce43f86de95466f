package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wengao.composition.fixture.TestResources;
import io.wengao.text.span.Span;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is worth its place by what it finds in real text: one such place each, read in place. */
class TrueHitsTest {
  private final DraftReview review = new DraftReview();

  static Stream<String> hits() {
    return TestResources.read(TestResources.files("review", "true-hits.tsv").getFirst())
        .lines()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("hits")
  void theRuleFindsTheFaultOfARealText(String hit) throws IOException {
    String[] columns = hit.split("\t");
    String text = text(columns[1], Integer.parseInt(columns[2]));
    int start = Integer.parseInt(columns[3]);
    Span span = new Span(start, start + Integer.parseInt(columns[4]));
    assertThat(review.review(new Reviewable(text, null, null)))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(columns[0]);
              assertThat(finding.span()).isEqualTo(span);
            });
  }

  private static String text(String file, int record) throws IOException {
    String all = RealTexts.read(RealTexts.shared(file));
    if (!file.endsWith(".jsonl")) {
      return all;
    }
    JsonNode report =
        new ObjectMapper().readTree(all.lines().skip(record).findFirst().orElseThrow());
    return report.path(report.has("content") ? "content" : "full_text").asText();
  }
}
