package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.TestResources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code review/golden}, a file each rule: at least three texts the rule must report,
 * at the place marked, with the message and the safe replacement, and at least three that look
 * alike and that it must leave alone. The form of a file: {@link GoldenCase}.
 */
class GoldenRulesTest {
  private static final int FEWEST = 3;
  private final DraftReview review = new DraftReview();

  static Stream<GoldenCase> cases() {
    return TestResources.files("review/golden", ".yaml").stream()
        .map(GoldenRulesTest::cases)
        .flatMap(List::stream);
  }

  private static List<GoldenCase> cases(Path file) {
    String rule = file.getFileName().toString().replace(".yaml", "");
    return GoldenCase.read(rule, TestResources.read(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void faultsAreFoundAtTheirPlaceAndSoundTextIsLeftAlone(GoldenCase one) {
    List<String> found =
        review.review(one.reviewable()).stream()
            .filter(f -> f.rule().equals(one.rule()))
            .map(GoldenCase::shown)
            .toList();
    assertThat(found).isEqualTo(one.expected());
  }

  @Test
  void everyRuleHasItsCases() {
    List<GoldenCase> cases = cases().toList();
    assertThat(ReviewRules.all())
        .filteredOn(ReviewRules.Info::isOfTheReview)
        .allSatisfy(
            rule -> {
              assertThat(cases.stream().filter(c -> c.isFaultOf(rule.id())).count())
                  .as("faults of %s", rule.id())
                  .isGreaterThanOrEqualTo(FEWEST);
              assertThat(cases.stream().filter(c -> c.isSoundFor(rule.id())).count())
                  .as("sound texts of %s", rule.id())
                  .isGreaterThanOrEqualTo(FEWEST);
            });
  }

  @Test
  void everyRuleHasALabelAndEveryPatternIsRead() {
    assertThat(ReviewRules.all())
        .extracting(ReviewRules.Info::id)
        .containsAll(DraftReview.PATTERNS);
    assertThat(ReviewRules.all()).extracting(ReviewRules.Info::id).doesNotHaveDuplicates();
  }
}
