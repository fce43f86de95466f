package io.wengao.text.mining;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinerTest {
  private static final Miner MINER = new Miner(Vocabulary.load());

  @ParameterizedTest
  @CsvSource({
    "VERB_OBJECT, 要排查重大安全隐患，一处不漏。, 排查重大安全隐患, work-safety",
    "VERB_OBJECT, 会后各单位都要动起来：健全应急救援预案；配齐救援装备。, 健全应急救援预案, work-safety",
    "VERB_OBJECT, 必须着力优化企业开办流程。, 优化企业开办流程, business",
    "VERB_OBJECT, 要规范安全执法检查行为。, 规范安全执法检查行为, work-safety",
    "VERB_OBJECT, 统筹应急资源集中。, 统筹应急资源集中, work-safety",
    "REQUIREMENT, 把安全责任落实到每个岗位。, 把安全责任落实到每个岗位, work-safety",
    "REQUIREMENT, 决不留下安全死角，这是规矩。, 决不留下安全死角, work-safety",
    "OPENING, 隐患不除，安全就是空话。要动真格。, 隐患不除，安全就是空话。, work-safety",
    "SAYING, 俗话说，小洞不补，大洞吃苦。, 小洞不补，大洞吃苦, ''",
    "SAYING, 刀不磨不利，人不学不智。, 刀不磨不利，人不学不智, ''",
  })
  void whatMayBeLentIsFound(MinedKind kind, String paragraph, String piece, String theme) {
    List<MinedUnit> units = MINER.paragraph(paragraph);

    assertThat(units)
        .filteredOn(unit -> unit.kind() == kind && unit.text().equals(piece))
        .singleElement()
        .satisfies(unit -> assertThat(unit.span().of(paragraph)).isEqualTo(piece))
        .satisfies(unit -> assertThat(theme.isEmpty() || unit.themes().contains(theme)).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "有数, 排查安全隐患三千处。",
    "办完的事, 全面完成安全隐患整改。",
    "变好了, 安全监管能力明显提升。",
    "得了奖, 获评安全生产先进单位。",
    "有时间, 年底整治重大安全隐患。",
    "有地名, 在白鹭镇排查安全隐患。",
    "别的领域, 开展劳动关系争议排查。",
    "没有主题词, 着力化解社会矛盾。",
    "靠着上文, 使安全监管责任落到实处。",
    "没说完, 排查安全隐患的时候。",
    "没说完, 排查安全隐患整改中。",
    "没说完, 整治安全隐患作风因为。",
    "是引语, 他强调：“要排查重大安全隐患，健全安全监管机制，完善应急救援预案。”",
    "有并列, 排查消防、燃气安全隐患。",
    "有人称, 把我们的安全责任落实到岗位。",
    "像俗语的报喜, 经济持续向好，社会更加安定。",
    "要求不是俗语, 要不等不靠，要敢闯敢试。",
    "是物不是事, 听取安全意见的渠道。",
    "不是主语后的话, 监管体系责任落实。",
    "主题词另有所指, 坚持系统观念。",
    "摆困难的对句, 投资压力不小，消费活力不足。",
    "有人名的引语, 古人云，王小明局长说得好。",
  })
  void whatStatesAFactOrDoesNotStandAloneIsLeft(String why, String paragraph) {
    assertThat(MINER.paragraph(paragraph)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "一、压实安全责任，守牢安全底线, 压实安全责任，守牢安全底线",
    "（二）抓实隐患排查，把风险消除在源头。, 抓实隐患排查，把风险消除在源头",
    "3．健全应急救援体系, 健全应急救援体系",
  })
  void aHeadingIsLentWithoutItsNumber(String line, String title) {
    List<MinedUnit> units = MINER.heading(line);

    assertThat(units)
        .singleElement()
        .satisfies(unit -> assertThat(unit.kind()).isEqualTo(MinedKind.TITLE))
        .satisfies(unit -> assertThat(unit.text()).isEqualTo(title))
        .satisfies(unit -> assertThat(unit.span().of(line)).isEqualTo(title));
  }

  @ParameterizedTest
  @CsvSource({
    "一、2025年工作回顾",
    "二、安全生产形势总体平稳",
    "三、实施安全生产三年行动",
    "四、压实责任，坚决打好安全生产翻身仗",
    "在全区安全生产工作推进会上的讲话",
    "五、整治隐患有欠账",
  })
  void aHeadingThatReportsOrLimpsIsLeft(String line) {
    assertThat(MINER.heading(line)).isEmpty();
  }

  @Test
  void aNumberedHeadingRunInBeforeAParagraphIsOneToo() {
    List<MinedUnit> units = MINER.paragraph("（一）压实安全责任。各单位主要负责人要亲自抓。");

    assertThat(units.stream().filter(unit -> unit.kind() == MinedKind.TITLE))
        .extracting(MinedUnit::text)
        .containsExactly("压实安全责任");
  }

  @Test
  void aSentenceThatOnlyNamesTalentArguesNothing() {
    assertThat(Arguments.isOne("加快教育科技人才一体发展。")).isFalse();
    assertThat(Arguments.isOne("底数清楚，措施才能跟得上。")).isTrue();
  }

  @Test
  void onePieceMayFitSeveralThemes() {
    List<String> themes =
        MINER.paragraph("加强基层应急队伍建设。").stream().flatMap(unit -> unit.themes().stream()).toList();

    assertThat(themes).contains("work-safety").doesNotContain("business");
  }

  @Test
  void theFamilyOfTheVerbIsTold() {
    Stream<String> families = MINER.paragraph("排查重大安全隐患，健全应急救援预案。").stream().map(MinedUnit::family);

    assertThat(families).containsExactly("查", "建");
  }
}
