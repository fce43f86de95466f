package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.wengao.composition.fixture.TestResources;
import io.wengao.text.span.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule is worth its place by what it finds in real text: one such place each, read in place and
 * named by {@code true-hits.yaml}. A rule without one says in {@code labels.yaml} why it is kept.
 */
class TrueHitsTest {
  private final DraftReview review = new DraftReview();

  /**
   * A place in a real text.
   *
   * @param record line of a JSON-lines file, from 0
   * @param context brief, date and lexicon it is read against
   */
  record Hit(String rule, String file, int record, @Nullable Span span, JsonNode context) {
    static Hit of(JsonNode node) {
      Span span =
          node.has("at")
              ? new Span(
                  node.path("at").intValue(),
                  node.path("at").intValue() + node.path("length").intValue())
              : null;
      return new Hit(
          Data.text(node, "rule"),
          Data.text(node, "file"),
          node.path("record").intValue(),
          span,
          node);
    }

    @Override
    public String toString() {
      return rule + " in " + file + " " + record + " at " + (span == null ? "-" : span.start());
    }
  }

  static List<Hit> hits() throws JsonProcessingException {
    String file = TestResources.read(TestResources.files("review", "true-hits.yaml").getFirst());
    return new YAMLMapper().readTree(file).valueStream().map(Hit::of).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hits")
  void theRuleFindsTheFaultOfARealText(Hit hit) {
    String text = RealTexts.text(hit.file(), hit.record());
    assertThat(review.review(GoldenCase.against(text, hit.context(), hit.context())))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(hit.rule());
              assertThat(finding.span()).isEqualTo(hit.span());
            });
  }

  @Test
  void everyRuleHasAHitOrAReasonToBeKept() throws JsonProcessingException {
    List<String> hit = hits().stream().map(Hit::rule).toList();
    assertThat(ReviewRules.all())
        .filteredOn(ReviewRules.Info::isOfTheReview)
        .allSatisfy(
            rule ->
                assertThat(rule.kept() == null)
                    .as("%s: either a true hit or a reason", rule.id())
                    .isEqualTo(hit.contains(rule.id())));
  }
}
