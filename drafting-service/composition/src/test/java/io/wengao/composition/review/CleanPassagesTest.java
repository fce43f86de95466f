package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How often the rules cry wolf over clean official text. */
class CleanPassagesTest {
  private static final int PASSAGES = 200;
  private static final int SHORTEST = 200;
  private static final double MOST_PER_1000 = 0.2;

  @Test
  void cleanPassagesRaiseFewAlarms() {
    List<String> passages = new ArrayList<>(RealTexts.officialParagraphs(SHORTEST));
    Collections.shuffle(passages, new Random(2026));
    DraftReview review = new DraftReview();
    Map<String, Integer> alarms = new TreeMap<>();
    List<String> quotes = new ArrayList<>();
    int characters = 0;
    for (String passage : passages.subList(0, PASSAGES)) {
      characters += passage.length();
      for (DraftFinding finding : review.review(new Reviewable(passage, null, null))) {
        if (finding.severity() != Severity.INFO) {
          alarms.merge(finding.rule(), 1, Integer::sum);
          quotes.add(finding.rule() + " " + finding.quote());
        }
      }
    }
    int all = alarms.values().stream().mapToInt(Integer::intValue).sum();
    double per1000 = all * 1000.0 / characters;
    System.out.printf(
        "%d passages of %d, %d characters: %d alarms, %.3f per 1,000 %s%n",
        PASSAGES, passages.size(), characters, all, per1000, alarms);
    assertThat(per1000).as("alarms per 1,000: %s", quotes).isLessThanOrEqualTo(MOST_PER_1000);
  }
}
