package io.wengao.text.span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was achieved with its measure: a verb of result, what it is about, a number and its unit.
 */
final class ResultFinder implements SpanFinder {
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:累计|共|已|已经|新|同比|年均)?(?:新增|新建|改建|扩建|建成|完成|实现|增长|下降|提高|上升|降低|压减|压缩|缩短|减少|达到|突破|办结|化解|整改|排查|清运|拆除|改造|修复|培训|发放|引进|签约|开工|投产|竣工|到位|受理|查处|帮扶|脱贫|转移|安置|兑现|清退|培育|获评)了?"
              + "[^，。；：！？、“”\\n]{0,20}?(?:\\d[\\d,.]{0,14}|[一二两三四五六七八九十百千万亿]{1,8}(?:点[一二三四五六七八九零]{1,3})?|百分之[一二两三四五六七八九十百零点]{1,6})(?:[百千万亿]{0,2})(?:多|余)?"
              + "(?:个百分点|平方公里|平方米|公里|[%％]|亿元|万元|元|万亩|亩|万吨|吨|人次|人|户|家|个|名|件|项|处|座|条|起|辆|台|套|所|次|天|倍|成|公斤|张|栋|间|场|期|份)"
              + "|(?:位居|位列|名列|跃居|排名|居|列)(?:世界|全球|全国|全省|全市|全县|全区|中部|西部|东部|同类城市)?(?:第[一二三四五六七八九十\\d]{1,3}(?:位|名)?|前[一二三四五六七八九十\\d]{1,3}(?:位|名)?|首位|前列|榜首)");
  private static final Pattern PLANNED =
      Pattern.compile("(?:要|将|力争|确保|争取|计划|预计|目标|必须|拟|准备)[^，。；]{0,10}$");
  private static final int BEFORE = 14;

  @Override
  public List<EntitySpan> find(String text) {
    List<EntitySpan> spans = new ArrayList<>();
    Matcher m = RESULT.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - BEFORE), m.start());
      if (!PLANNED.matcher(before).find()) {
        if (m.group().matches(".*[^\\p{IsHan}]?一(?:个|次|起|件|项|名|家|条|张|套|间|场|期|份|台|处|天)")) {
          continue;
        }
        spans.add(new EntitySpan(SpanKind.RESULT, new Span(m.start(), m.end()), m.group(), null));
      }
    }
    return spans;
  }
}
