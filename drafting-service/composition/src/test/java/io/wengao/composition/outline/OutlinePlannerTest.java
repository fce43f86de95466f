package io.wengao.composition.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefJson;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.TestResources;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutlinePlannerTest {
  private final OutlinePlanner planner = new OutlinePlanner(Drafts.BANK);

  static Stream<Path> briefs() {
    return TestResources.files("briefs", ".json").stream();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void thereAreThreeSetsOfHeadingsAndTheFirstIsTaken(Path file) {
    OutlinePlan plan = planner.plan(BriefJson.read(TestResources.read(file)));
    List<String> headings =
        plan.outline().sections().stream().map(OutlineSection::heading).toList();
    boolean printed = plan.outline().sections().stream().anyMatch(s -> s.level() > 0);
    assertThat(plan.headingAlternatives()).hasSizeGreaterThanOrEqualTo(printed ? 3 : 1);
    assertThat(plan.headingAlternatives().getFirst().headings()).isEqualTo(headings);
    assertThat(plan.headingAlternatives())
        .allSatisfy(
            s ->
                assertThat(s.headings())
                    .hasSameSizeAs(headings)
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyFactThatMustBeSaidHasItsPlaceOnce(Path file) {
    Brief brief = BriefJson.read(TestResources.read(file));
    FactPlacement placement = new FactPlacement(brief, Drafts.BANK.genre(brief.genre()));
    List<String> placed =
        planner.plan(brief).outline().sections().stream()
            .flatMap(s -> s.factIds().stream())
            .toList();
    assertThat(new HashSet<>(placed)).hasSameSizeAs(placed);
    List<String> must =
        brief.facts().stream()
            .filter(f -> f.useOrMay() == Fact.Use.MUST && !placement.isOfOpening(f))
            .map(Fact::id)
            .toList();
    assertThat(placed).containsAll(must);
  }

  @Test
  void theWritersOwnHeadingsComeFirst() {
    Brief brief =
        BriefJson.read(
            "{\"genre\":\"advance\",\"theme\":\"项目建设\",\"keyPoints\":[{\"text\":\"加快前期\",\"heading\":\"抢前期\"},{\"text\":\"保障要素\",\"heading\":\"强保障\"}]}");
    OutlinePlan plan = planner.plan(brief);
    assertThat(plan.outline().sections())
        .extracting(OutlineSection::heading)
        .containsExactly("抢前期", "强保障");
    assertThat(plan.outline().title()).isEqualTo("在〔待补：会议名称〕上的讲话");
  }

  @Test
  void requestsOfASpeakerFromBelowAreNoSection() {
    Brief brief =
        BriefJson.read(
            "{\"genre\":\"pledge\",\"theme\":\"防汛\",\"keyPoints\":[{\"text\":\"守牢堤防\"},{\"text\":\"恳请支持抢险物资\"}]}");
    assertThat(planner.plan(brief).outline().sections())
        .extracting(OutlineSection::keyPoints)
        .containsExactly(List.of(0));
  }
}
