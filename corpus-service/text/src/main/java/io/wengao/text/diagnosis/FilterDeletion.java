package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import java.util.List;

/** Words a filter cut out: 常委 from 县委常委会, a name before 强调 or 指出. */
final class FilterDeletion implements WordRule {
  private static final String COMMITTEE = "“常委”二字疑似被过滤，请对照原文核对。";
  private static final String SUBJECT = "说话的人疑似被过滤，请对照原文补上。";

  private final PatternRule patterns =
      new PatternRule(
          "filter-deletion",
          List.of(
              PatternRule.Case.of(Severity.WARNING, "(?<![社居管])[省市县区州旗]委会(?!议|员|同)", COMMITTEE),
              PatternRule.Case.of(Severity.WARNING, "[，、,]会成员", COMMITTEE),
              PatternRule.Case.of(
                  Severity.WARNING,
                  "([省市县区州旗])委、\\1?(?:纪委|组织部|宣传部|统战部|政法委)(?:书记|部长|副书记|副部长)",
                  COMMITTEE),
              PatternRule.Case.of(
                  Severity.WARNING,
                  "(?m)(?:^|(?<=[。！？]))(?:会上|会议上|讲话中|最近|近日|不久前)?[，,]?(?:强调|指出|说)[，,：:]",
                  SUBJECT),
              PatternRule.Case.of(
                  Severity.WARNING, "(?:正如|诚如|正像|如同)(?:所)?(?:指出|强调|说|讲|要求)的?", SUBJECT),
              PatternRule.Case.of(
                  Severity.WARNING,
                  "(?m)(?:^|(?<=[。！？]))在《[^《》\\n]{2,30}》一文中(?:要求|指出|强调|说|讲)",
                  SUBJECT),
              PatternRule.Case.of(
                  Severity.WARNING,
                  "(?:以为核心的|在的(?:坚强|正确|亲切|领导|带领|关心)|按照的(?:要求|部署)|根据的(?:要求|部署))",
                  "人名或机构名疑似被过滤，请对照原文补上。"),
              PatternRule.Case.of(Severity.WARNING, "(?:体现|落实|反映|贯穿)在的", "“在”后疑似缺词，请对照原文核对。"),
              PatternRule.Case.of(
                  Severity.INFO,
                  "(?m)(?:^|(?<=[。！？]))(?:报告|全会)(?:强调|指出|要求)[，,：:]",
                  "没有说明是哪个报告或全会，名称可能被过滤，请核对。")));

  @Override
  public List<Finding> check(IndexedText text) {
    return patterns.check(text);
  }
}
