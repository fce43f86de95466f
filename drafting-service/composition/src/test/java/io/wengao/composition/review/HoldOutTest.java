package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.TestResources;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The same measures as {@link RecallTest} and {@link CleanPassagesTest} on texts and with faults
 * the rules were not made with: State Council reports before 2010, reports to party congresses, the
 * golden drafts; {@code faults-held-out.yaml}.
 */
class HoldOutTest {
  private static final int PARAGRAPH = 100;
  private static final int PASSAGES = 200;
  private static final int SHORTEST = 200;
  private static final double MOST_PER_1000 = 0.2;
  private final DraftReview review = new DraftReview();

  @Test
  void otherFaultsInOtherTextsAreFound() {
    List<String> drafts =
        TestResources.files("drafts", ".txt").stream()
            .map(TestResources::read)
            .map(text -> text.substring(0, text.indexOf("\n\n---- gaps")))
            .toList();
    List<String> paragraphs =
        Stream.concat(
                RealTexts.olderParagraphs(PARAGRAPH).stream().map(RealTexts.Dated::text),
                drafts.stream().flatMap(String::lines).filter(l -> l.length() >= PARAGRAPH))
            .toList();
    List<Fault> faults = PlantedFaults.read("faults-held-out.yaml");
    List<String> words = List.copyOf(new WrongWordRule().words().keySet());
    for (int i = 5; i < words.size(); i += 12) {
      faults.add(Fault.insert("WRONG_WORD", "有人把它写成了⟦" + words.get(i) + "⟧，传了下去。"));
    }
    new PlantedFaults(faults).measure("held out", drafts, paragraphs, 2031);
  }

  @Test
  void passagesNeverLookedAtRaiseFewAlarms() {
    List<RealTexts.Dated> passages = new ArrayList<>(RealTexts.olderParagraphs(SHORTEST));
    Collections.shuffle(passages, new Random(2031));
    Map<String, Integer> alarms = new TreeMap<>();
    List<String> quotes = new ArrayList<>();
    int characters = 0;
    for (RealTexts.Dated passage : passages.subList(0, PASSAGES)) {
      characters += passage.text().length();
      for (DraftFinding finding : review.review(passage.reviewable())) {
        if (finding.severity() != Severity.INFO) {
          alarms.merge(finding.rule(), 1, Integer::sum);
          quotes.add(finding.rule() + " " + finding.quote());
        }
      }
    }
    double per1000 = quotes.size() * 1000.0 / characters;
    System.out.printf(
        "held out: %d passages of %d, %d characters: %d alarms, %.3f per 1,000 %s%n",
        PASSAGES, passages.size(), characters, quotes.size(), per1000, alarms);
    assertThat(per1000).as("alarms per 1,000: %s", quotes).isLessThanOrEqualTo(MOST_PER_1000);
  }
}
