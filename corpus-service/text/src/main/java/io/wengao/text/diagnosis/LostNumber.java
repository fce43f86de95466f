package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.TextPattern;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A unit whose number is gone (投资亿元, 的倍左右, 排名第位). A unit stands without a number by right where it
 * is part of a word (万元生产总值, 亿元以上项目, 千家万户, 每平方公里, 倍感) or where 万 and 亿 are the number themselves
 * (超亿元, 上万人).
 */
final class LostNumber implements WordRule {
  private static final TextPattern UNIT =
      TextPattern.of(
          "(?:万亿|亿|万)(?:美元|元|亩|吨|斤|人次|人|户|千瓦时|千瓦|辆|台|套|家|个|件|座|头|只|册|名|条|标箱|立方米|平方米|公里)"
              + "|平方公里|平方千米|平方米|立方米|公里|个百分点|[%％]");

  /** Before a unit these are its number, or belong to one. */
  private static final String NUMERIC =
      "0123456789０１２３４５６７８９.．,~～-—－+一二三四五六七八九十百千万亿零〇○两几数多余半第点XxＸ*＊×/";

  /** 万 and 亿 as a number, 每公里, 百公里, 车公里, 千家万户. */
  private static final Pattern NO_LOSS =
      Pattern.compile("[超过近破上逾每各单少整满来]$|千家$|[车人吨]$|(?:飞入|走进|温暖|惠及|服务)$");

  private static final Pattern CLOSED =
      Pattern.compile("(?:左右|以上|以下|以内|多)?(?:[，。；、,;：:！（(）)\\n]|$)");
  private static final Pattern ASKS_FOR_NUMBER =
      Pattern.compile(
          "(?:新增|增加|增至|增加到|增长到|增长|达到|达|提高到|提高至|提升至|提升到|完成|建成|改造|新建|改建|扩建|培训|就业|转移|安置|发放|减少|实现|投入|投资|安排|下达|争取|累计|共|约|仅|总额|余额|收入|支出|产量|总产|总量|规模|面积|里程|控制在|稳定在|降至|降低到|拿出|设立|花|需要|资助|补助|补贴|奖励|节约|节省|筹集|建设|治理|清理|修复|整治|铺设|不少于|了|的|由|从|到|至)$");
  private static final Pattern WORD =
      Pattern.compile(
          "(?:以上|以下|级|企业|产业|项目|工程|大关|大道|园|镇|村|县|户|GDP|国内|工业|地区|生产总值|产值|单位|税|俱乐部|台阶|能耗|用水|板块|增加值|规模|市场|数|灯火|大会|说明|计划|同心|空巷|瞩目|景仰)");
  private static final TextPattern PLACE_OR_TIMES =
      TextPattern.of(
          "[的是达到长高大加近约超](?:了)?倍(?=左右|以上|多|[，。；,;、]|$)"
              + "|(?:排名|排在|位居|位列|列|居)(?:全国|全省|全市|全县|全区)?第(?:位|名)(?=[，。；,;、])");
  private static final TextPattern LIKELY =
      TextPattern.of(
          "(?:新建|改造|建成|完成|修建|新增|整治|清运|拆除|关停|投放|安装|种植|硬化|铺设|疏浚)\\p{IsHan}{1,4}?(?:座|亩|辆|盏|株|户次|人次)(?=[，。；,;])");
  private static final Pattern UNLIKELY =
      Pattern.compile("[一二三四五六七八九十百千万亿两几多数半每\\d各讲星底插]\\p{IsHan}{0,3}$|讲座|星座|银座|底座|插座|田亩|基座");
  private static final int BEFORE = 5;
  private static final int AFTER = 6;

  @Override
  public List<Finding> check(IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    for (MatchResult unit : UNIT.all(text)) {
      if (isAlone(text.text(), unit)) {
        int from = Math.max(0, unit.start() - 2);
        findings.add(finding(Severity.ERROR, text.text(), from, unit.end()));
      }
    }
    for (MatchResult m : PLACE_OR_TIMES.all(text)) {
      findings.add(finding(Severity.ERROR, text.text(), m.start(), m.end()));
    }
    for (MatchResult m : LIKELY.all(text)) {
      if (!UNLIKELY.matcher(m.group()).find()) {
        findings.add(finding(Severity.WARNING, text.text(), m.start(), m.end()));
      }
    }
    return findings;
  }

  private static boolean isAlone(String text, MatchResult unit) {
    if (unit.start() == 0) {
      return false;
    }
    char last = text.charAt(unit.start() - 1);
    String name = unit.group();
    if (NUMERIC.indexOf(last) >= 0) {
      return false;
    }
    if (name.equals("%") || name.equals("％")) {
      return Character.isIdeographic(last) || "，、；".indexOf(last) >= 0;
    }
    if (name.equals("个百分点")) {
      return Character.isIdeographic(last) && "每个这那".indexOf(last) < 0;
    }
    String before = text.substring(Math.max(0, unit.start() - BEFORE), unit.start());
    if (!Character.isIdeographic(last) || NO_LOSS.matcher(before).find()) {
      return false;
    }
    String after = text.substring(unit.end(), Math.min(text.length(), unit.end() + AFTER));
    return CLOSED.matcher(after).lookingAt()
        || (ASKS_FOR_NUMBER.matcher(before).find() && !WORD.matcher(after).lookingAt());
  }

  private static Finding finding(Severity severity, String text, int from, int to) {
    String quote = text.substring(from, to);
    return new Finding(
        "lost-number",
        severity,
        new Span(from, to),
        quote,
        "“" + quote.strip() + "”的单位前缺少数字，请对照原文补上。");
  }
}
