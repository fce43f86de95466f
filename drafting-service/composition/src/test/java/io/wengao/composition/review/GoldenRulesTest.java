package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.wengao.composition.fixture.TestResources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code review/golden}, a file each rule: faults with the place marked (⟦wrong⟧, or
 * ⟦wrong→right⟧ where a safe replacement is offered), and sound texts the rule must leave alone.
 */
class GoldenRulesTest {
  private static final Pattern MARKED = Pattern.compile("⟦([^⟦⟧→]*)(?:→([^⟦⟧]*))?⟧");
  private final DraftReview review = new DraftReview();

  record Case(String rule, String text, boolean fault) {
    @Override
    public String toString() {
      return rule + ": " + text.substring(0, Math.min(30, text.length()));
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Path file : TestResources.files("review/golden", ".yaml")) {
      String rule = file.getFileName().toString().replace(".yaml", "");
      JsonNode root = new YAMLMapper().readTree(TestResources.read(file));
      root.path("faults").forEach(text -> cases.add(new Case(rule, text.asText(), true)));
      root.path("sound").forEach(text -> cases.add(new Case(rule, text.asText(), false)));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void faultsAreFoundAtTheirPlaceAndSoundTextIsLeftAlone(Case one) {
    List<MatchResult> marks = MARKED.matcher(one.text()).results().toList();
    String text = MARKED.matcher(one.text()).replaceAll("$1");
    List<String> expected = new ArrayList<>();
    int removed = 0;
    for (MatchResult mark : marks) {
      String right = mark.group(2) == null ? "" : "→" + mark.group(2);
      expected.add((mark.start() - removed) + mark.group(1) + right);
      removed += mark.group().length() - mark.group(1).length();
    }
    List<String> found =
        review.review(new Reviewable(text, null, null)).stream()
            .filter(f -> f.rule().equals(one.rule()) && f.span() != null)
            .map(f -> f.span().start() + f.quote() + right(f))
            .toList();
    assertThat(found).isEqualTo(one.fault() ? expected : List.of());
  }

  private static String right(DraftFinding finding) {
    return finding.replacement() == null ? "" : "→" + finding.replacement();
  }

  @Test
  void everyRuleHasALabelAndEveryPatternIsRead() {
    assertThat(ReviewRules.all())
        .extracting(ReviewRules.Info::id)
        .containsAll(DraftReview.PATTERNS);
    assertThat(ReviewRules.all()).extracting(ReviewRules.Info::id).doesNotHaveDuplicates();
  }
}
