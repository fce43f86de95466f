package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import io.wengao.text.diagnosis.Severity;
import java.util.HashSet;
import java.util.Set;

/** What holds for every draft, in whatever manner it is composed. */
final class Invariants {
  private Invariants() {}

  static void reviewFindsNoErrorAndNothingMissing(Drafts drafts) {
    assertThat(
            new DraftReview()
                .review(new Reviewable(drafts.draft().text(), drafts.brief(), drafts.outline())))
        .filteredOn(
            f ->
                f.severity() == Severity.ERROR
                    || f.rule().startsWith("MISSING")
                    || f.rule().startsWith("DOUBLED")
                    || f.rule().equals("REPEATED_SENTENCE"))
        .isEmpty();
  }

  /** Of the sequences of four Chinese characters at most eight in a hundred come again. */
  static void littleIsSaidTwice(Drafts drafts) {
    String han = drafts.draft().text().replaceAll("[^\\p{IsHan}]", "");
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 4 <= han.length(); i++) {
      grams.add(han.substring(i, i + 4));
    }
    assertThat(1 - (double) grams.size() / (han.length() - 3)).isLessThanOrEqualTo(0.08);
  }

  static void lengthIsNearWhereTheBriefCarriesIt(Drafts drafts) {
    Integer wanted = drafts.brief().wantedCharacters();
    int carried = drafts.brief().keyPoints().size() + drafts.brief().facts().size();
    if (wanted != null && carried * 350 >= wanted) {
      double length = CorpusComposer.length(drafts.draft());
      assertThat(length / wanted).isBetween(0.92, 1.08);
    }
  }
}
