package io.wengao.composition.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line written for one matter does not stand under another. */
class GroundsTest {
  private static final Grounds GROUNDS =
      new Grounds(
          List.of(
              new Grounds.Ground(List.of("律师", "官司"), List.of("法律", "欠薪")),
              new Grounds.Ground(List.of("独居老人"), List.of("住户"))));

  @Test
  void aLineStandsWhereWhatItNamesIsMet() {
    assertThat(GROUNDS.hold("请律师帮着打官司", "根治欠薪")).isTrue();
    assertThat(GROUNDS.hold("请律师帮着打官司", "请律师进社区")).isTrue();
    assertThat(GROUNDS.hold("请律师帮着打官司", "档案数字化")).isFalse();
  }

  @Test
  void aLineThatNamesNothingStandsAnywhere() {
    assertThat(GROUNDS.hold("写明由谁负责", "档案数字化")).isTrue();
  }

  @Test
  void eachThingNamedHasToBeMet() {
    assertThat(GROUNDS.hold("请律师上门看独居老人", "根治欠薪")).isFalse();
    assertThat(GROUNDS.hold("请律师上门看独居老人", "根治欠薪，走访住户")).isTrue();
  }

  @Test
  void aSkeletonMostOfWhichWouldFallIsNotForTheMatter() {
    TaskKind rights =
        Bank.load().free().stream()
            .filter(k -> k.id().equals("act-rights"))
            .findFirst()
            .orElseThrow();
    Grounds grounds = Bank.load().grounds();
    assertThat(grounds.suit(rights, "帮患病工友把该有的待遇要回来，法律援助")).isTrue();
    assertThat(grounds.suit(rights, "提高窗口同志的待遇")).isFalse();
  }

  @Test
  void whatFallsIsLeftOutOfTheSkeleton() {
    TaskKind safety =
        Bank.load().free().stream()
            .filter(k -> k.id().equals("act-safety"))
            .findFirst()
            .orElseThrow();
    TaskKind left = Bank.load().grounds().in(safety, "码头安全");
    assertThat(left.id()).isEqualTo(safety.id());
    assertThat(left.steps()).flatExtracting(Step::requirements).isNotEmpty();
    assertThat(left.steps())
        .flatExtracting(Step::requirements)
        .noneMatch(line -> line.text().contains("独居老人"));
  }
}
