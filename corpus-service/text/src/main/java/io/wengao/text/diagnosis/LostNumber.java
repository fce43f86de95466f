package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.TextPattern;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A unit whose number is gone (投资亿元, 的倍左右, 排名第位), but not 亿元以上, 万元生产总值, 每平方公里, 倍感. */
final class LostNumber implements DiagnosisRule {
  private static final String SUM =
      "(?:投资|外资|资金|收入|产值|总额|贷款|税收|金额|补助|补贴|债券|利润|存款|进出口|共计|累计|合计|总计)(?:达到?|了|约|近|为)?";
  private static final String MONEY = "(?:亿美元|万美元|亿元|万元|亿斤|万亩|万吨)";
  private static final String NOT_A_CLASS =
      "(?!以上|以下|级|企业|产业|项目|工程|大关|园|镇|村|县|户|增收|俱乐部|生产总值|地区|产值|税|规模|投资)";

  private static final TextPattern CERTAIN =
      TextPattern.of(
          SUM
              + MONEY
              + NOT_A_CLASS
              + "|[了的]个百分点|(?:提高|增长|下降|上升|降低|回落|高于|低于|高出|增加|减少)(?:了)?(?:个百分点|[%％])"
              + "|[的是达到长](?:了)?倍(?:左右|以上|多)?(?=[，。；,;]|$)|[的是]倍左右"
              + "|(?:排名|排在|位居|位列|列|居)(?:全国|全省|全市|全县|全区)?第(?:位|名)(?=[，。；,;])");
  private static final TextPattern LIKELY =
      TextPattern.of(
          "(?:新建|改造|建成|完成|修建|新增|整治|清运|拆除|关停|投放|安装|种植|硬化|铺设|疏浚)\\p{IsHan}{1,4}?(?:座|公里|亩|辆|盏|株|户次|人次|平方米)(?=[，。；,;])");
  private static final Pattern NO_LOSS =
      Pattern.compile("[一二三四五六七八九十百千万亿两几多数半每\\d各讲星底插]\\p{IsHan}{0,3}$|讲座|星座|银座|底座|插座|田亩|基座");

  @Override
  public List<Finding> check(Structured speech, IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    for (MatchResult certain : CERTAIN.all(text)) {
      findings.add(finding(Severity.ERROR, certain));
    }
    for (MatchResult likely : LIKELY.all(text)) {
      if (!NO_LOSS.matcher(likely.group()).find()) {
        findings.add(finding(Severity.WARNING, likely));
      }
    }
    return findings;
  }

  private static Finding finding(Severity severity, MatchResult m) {
    return new Finding(
        "lost-number",
        severity,
        new Span(m.start(), m.end()),
        m.group(),
        "“" + m.group() + "”的单位前缺少数字，请对照原文补上。");
  }
}
