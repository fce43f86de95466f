package io.wengao.text.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.similarity.PlantedCorpus.Copy;
import io.wengao.text.span.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimilarityTest {
  private static final PlantedCorpus CORPUS = PlantedCorpus.of(starter(), 20_261_122, 400, 5);

  @Test
  void plantedCopiesAreFoundAndHardlyAnythingElse() {
    DuplicateRun run = new DuplicateRun();

    CORPUS.texts().forEach(run::add);

    assertThat(run.precision(CORPUS)).isGreaterThanOrEqualTo(0.98);
    for (Plant plant : Plant.values()) {
      assertThat(run.recall(CORPUS, plant)).as("%s", plant).isGreaterThanOrEqualTo(0.8);
    }
  }

  @ParameterizedTest
  @EnumSource(Plant.class)
  void aCopyIsCalledWhatItIsWhicheverIsAskedAbout(Plant plant) {
    int number = first(plant);
    Folded copy = Folded.wording(CORPUS.texts().get(number));
    Folded original = Folded.wording(CORPUS.texts().get(CORPUS.copy(number).original()));

    List<Similarity> both =
        List.of(
            Similarity.between(copy, original).orElseThrow(),
            Similarity.between(original, copy).orElseThrow());

    assertThat(both).extracting(Similarity::kind).containsOnly(plant.kind());
    assertThat(both.get(0).value()).isBetween(both.get(1).value() - 0.1, both.get(1).value() + 0.1);
  }

  @Test
  void sharedRunsStandInBothTexts() {
    for (var planted : CORPUS.planted().entrySet()) {
      Folded copy = Folded.wording(CORPUS.texts().get(planted.getKey()));
      Folded original = Folded.wording(CORPUS.texts().get(planted.getValue().original()));

      Similarity common = Similarity.between(copy, original).orElseThrow();

      assertThat(common.runs()).isNotEmpty();
      for (SharedRun run : common.runs()) {
        String here = Folded.wording(run.here().of(copy.source())).text();
        String there = Folded.wording(run.there().of(original.source())).text();
        assertThat(run.matched())
            .isPositive()
            .isLessThanOrEqualTo(Math.min(here.length(), there.length()) + 2);
        assertThat(here.substring(0, 4)).isEqualTo(there.substring(0, 4));
      }
    }
  }

  @Test
  void aSentenceInCommonIsNoDuplicate() {
    String slogan = "我们要坚持以人民为中心的发展思想，把群众的急难愁盼问题一件一件办好，让发展成果更多更公平惠及全体人民。";
    Folded one = Folded.wording(CORPUS.texts().get(0) + "\n" + slogan);
    Folded other = Folded.wording(CORPUS.texts().get(1) + "\n" + slogan);

    assertThat(Similarity.between(one, other)).isEmpty();
  }

  @Test
  void foldingKeepsTheWayBack() {
    String text = "（一）坚持 “ＡＢ”，投资1,234.5亿元。\n二、第一，抓项目；二是抓环境。２０２４年第三季度";

    Folded folded = Folded.wording(text);

    assertThat(folded.text()).isEqualTo("坚持ab投资0亿元抓项目抓环境0年第三季度");
    assertThat(folded.span(0, 2)).isEqualTo(new Span(3, 5));
    assertThat(folded.span(7, 9).of(text)).isEqualTo("亿元");
  }

  @Test
  void textsOfAnyLengthAreTaken() {
    Random random = new Random(5);
    for (int length = 0; length < 60; length++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append((char) ('一' + random.nextInt(500)));
      }
      Folded folded = Folded.wording(text.toString());

      assertThat(Fingerprints.of(folded)).hasSizeLessThanOrEqualTo(length);
      assertThat(Similarity.between(folded, folded).isPresent()).isEqualTo(length > 0);
    }
  }

  private static int first(Plant plant) {
    return CORPUS.planted().entrySet().stream()
        .filter(entry -> isOf(plant, entry.getValue()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static boolean isOf(Plant plant, Copy copy) {
    return copy.plant() == plant;
  }

  private static Path starter() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("corpus-service").resolve("starter");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    throw new IllegalStateException("no folder corpus-service/starter above the working directory");
  }
}
