package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.FileTruth.SpeechTruth;
import io.wengao.text.Scoreboard.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The measures of the scraped files, on the invented ones; and that a wrong truth shows. */
class ScoreboardTest {
  private final SpeechReader reader = new SpeechReader();

  @ParameterizedTest
  @EnumSource(Measure.class)
  void readsTheInventedFilesAsDemanded(Measure measure) {
    Scoreboard board = Scoreboard.of(TruthFiles.in(GoldenTest.CASES), reader);

    assertThat(board.share(measure)).as("%s", board).isGreaterThanOrEqualTo(measure.demanded);
  }

  @Test
  void countsWhatIsWrong() {
    FileTruth truth =
        TruthFiles.in(GoldenTest.CASES).stream()
            .filter(t -> t.name().startsWith("numbering-three-levels"))
            .findFirst()
            .orElseThrow();
    SpeechTruth said = truth.speeches().getFirst();
    SpeechTruth wrong =
        new SpeechTruth(
            "另一个题目",
            false,
            "致辞",
            "国家",
            1999,
            null,
            "女士们：",
            List.of("一、别的"),
            List.of(),
            said.characters() + 1,
            said.firstSentence(),
            "没有这一句。",
            List.of("没有这一处"));

    Scoreboard board =
        Scoreboard.of(
            List.of(new FileTruth(truth.file(), null, List.of(wrong), List.of("没有这一行"))), reader);

    assertThat(board.passes()).isFalse();
    assertThat(Measure.values())
        .filteredOn(measure -> board.share(measure) == 1)
        .containsExactlyInAnyOrder(
            Measure.FILES, Measure.SPEECHES, Measure.INFERRED_YEARS, Measure.LOWER_RECALL);
    assertThat(board.share(Measure.BODIES)).isEqualTo(0.5);
    assertThat(board.toString()).contains("另一个题目", "BELOW");
  }
}
