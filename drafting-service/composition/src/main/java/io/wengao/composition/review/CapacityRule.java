package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Capacity;
import io.wengao.text.diagnosis.Severity;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a capacity may not say: a deputy decides nothing for the committee, who presides assigns no
 * task, a subordinate orders nobody. A decision or demand of somebody else that is only reported is
 * no fault, nor is the opening of a feast that a committee's deputy declares.
 *
 * <p>Kept without a true hit in a real text: none carries the speaker's capacity.
 */
final class CapacityRule implements ReviewRule {
  private static final String COMMITTEE = "(?:党委|党工委|省委|市委|县委|区委|镇委|党组)";
  private static final String ALL = "各(?:级|地|乡镇|镇街|街道|部门|单位|村|支部|企业|科室|有关部门|有关单位|责任单位)";

  private static final Matches DECIDES =
      Matches.of(
          "CAPACITY",
          Severity.WARNING,
          "我代表[^，。]{0,12}"
              + COMMITTEE
              + "[^，。]{0,8}(?:决定|宣布)(?![^。]{0,30}(?:开幕|闭幕|开工|开赛|启动|开业|通车|开馆|开园|成立|投产|奠基))"
              + "|(?<!按照|根据|落实|贯彻|执行|依据|遵照|服从|拥护|[的是由])"
              + COMMITTEE
              + "(?:研究)?决定(?!召开|的|精神|要求|部署)",
          "副职一般不宣布党委决定，请核对口径");
  private static final Matches ASSIGNS =
      Matches.of(
          "CAPACITY",
          Severity.WARNING,
          "(?<=^|[。；：，！\\n])[一二三四五六七](?:是)?"
              + Shall.YAO
              + "[^。；，\\n]{2,30}|"
              + ALL
              + "[^，。；：]{0,10}?"
              + Shall.WORD,
          "主持人一般不布置任务，请核对口径");
  private static final Matches ORDERS =
      Matches.of(
          "CAPACITY",
          Severity.WARNING,
          "(?:" + ALL + "|大家)(?:都|一定|务必|同志)?" + Shall.WORD,
          "下级发言不向他人提要求，请改为“恳请”或“我们将”");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    Brief brief = reviewable.brief();
    Capacity capacity =
        brief == null || brief.speaker() == null ? null : brief.speaker().capacity();
    if (capacity == null) {
      return List.of();
    }
    String text = reviewable.text();
    return switch (capacity) {
      case DEPUTY -> found(DECIDES, text, around -> !around.isQuoted());
      case PRESIDING, SUBORDINATE ->
          found(
              capacity == Capacity.PRESIDING ? ASSIGNS : ORDERS,
              text,
              around -> !around.isQuoted() && !around.isReported());
      case CHIEF, GUEST -> List.of();
    };
  }

  private static List<DraftFinding> found(Matches matches, String text, Predicate<Around> own) {
    return matches.when(m -> own.test(Around.of(text, m.start(), m.end()))).in(text);
  }
}
