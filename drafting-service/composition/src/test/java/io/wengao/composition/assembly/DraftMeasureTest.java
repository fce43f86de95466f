package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.TestResources;
import io.wengao.composition.review.DraftFinding;
import io.wengao.text.span.WordCount;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far the briefs reach, and what a secretary would look for in each draft by eye. */
class DraftMeasureTest {
  private static final List<Drafts> DRAFTS = Drafts.all(3);
  private static final int RUN = 13;
  private static final double MOST_OF_A_SOURCE = 0.10;

  static Stream<Drafts> drafts() {
    return DRAFTS.stream();
  }

  @Test
  void theBriefsAreOfAllKindsAndOfThemesNobodyWroteFor() {
    Set<String> genres =
        DRAFTS.stream().map(d -> d.brief().genre()).collect(Collectors.toUnmodifiableSet());
    long unknown =
        DRAFTS.stream().filter(d -> Drafts.BANK.theme(d.brief().theme()).isEmpty()).count();
    assertThat(DRAFTS).hasSizeGreaterThanOrEqualTo(30);
    assertThat(genres).containsAll(Drafts.BANK.genreIds());
    assertThat(unknown).isGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void noSourceGivesMoreThanATenth(Drafts drafts) {
    String draft = han(drafts.draft().text());
    for (Path source : TestResources.files("materials", ".txt")) {
      assertThat(covered(draft, runs(han(TestResources.read(source)))))
          .as(source.getFileName().toString())
          .isLessThanOrEqualTo(MOST_OF_A_SOURCE);
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void onlyGapsThatAreListedStandOpen(Drafts drafts) {
    String text = drafts.draft().text();
    for (Gap gap : drafts.draft().gaps()) {
      assertThat(text).contains(gap.text());
      text = text.replace(gap.text(), "");
    }
    assertThat(text).doesNotContainPattern("[〔〕{}*＊×]|待补|XX|null");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void pointsStandInTheOrderOfTheBrief(Drafts drafts) {
    String text = drafts.draft().text();
    boolean requests = drafts.brief().keyPoints().stream().anyMatch(p -> p.text().startsWith("恳请"));
    List<Integer> places =
        drafts.brief().keyPoints().stream()
            .map(p -> p.text().replaceFirst("^(请|要)", "").substring(0, 3))
            .map(text::indexOf)
            .filter(at -> at >= 0)
            .toList();
    if (!requests && !drafts.brief().genre().equals("duty-report")) {
      assertThat(places).isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aFactIsSaidOnce(Drafts drafts) {
    String text = drafts.draft().text();
    drafts.brief().facts().stream()
        .filter(f -> f.useOrMay() == Fact.Use.MUST && f.sentence() != null)
        .map(f -> String.valueOf(f.sentence()).split("；")[0].replaceFirst("。$", ""))
        .forEach(
            said -> assertThat(text.split(java.util.regex.Pattern.quote(said), -1)).hasSize(2));
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aDraftThatFallsShortAsksForWhatWouldCarryIt(Drafts drafts) {
    Integer wanted = drafts.brief().wantedCharacters();
    int length = WordCount.of(drafts.draft().text()) - WordCount.of(drafts.draft().title().text());
    if (wanted != null && length < wanted * 0.92) {
      assertThat(drafts.draft().findings())
          .extracting(DraftFinding::rule)
          .contains("MISSING_INPUT");
    }
  }

  private static String han(String text) {
    return text.replaceAll("[^\\p{IsHan}]", "");
  }

  private static Set<String> runs(String han) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= han.length(); i++) {
      runs.add(han.substring(i, i + RUN));
    }
    return runs;
  }

  /** Share of the characters that lie in a run the source has too. */
  private static double covered(String draft, Set<String> source) {
    boolean[] covered = new boolean[draft.length()];
    for (int i = 0; i + RUN <= draft.length(); i++) {
      if (source.contains(draft.substring(i, i + RUN))) {
        java.util.Arrays.fill(covered, i, i + RUN, true);
      }
    }
    int count = 0;
    for (boolean c : covered) {
      count += c ? 1 : 0;
    }
    return (double) count / Math.max(1, draft.length());
  }
}
