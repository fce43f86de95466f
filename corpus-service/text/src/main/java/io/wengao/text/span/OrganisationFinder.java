package io.wengao.text.span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Organisations: party and state bodies by their set names, offices and firms by the noun their
 * name ends with.
 */
final class OrganisationFinder implements SpanFinder {
  private static final String BODY = "(?:党中央|国务院|全国人大|全国政协|中央纪委|中央军委|中央组织部|中央宣传部|中办|国办)";
  private static final String LOCAL =
      "(?:[省市县区州旗]|自治区)(?:委常委会|委办公室|委办|委组织部|委宣传部|委统战部|委政法委|纪委监委|纪委|监委|人大常委会|人大|政协|人民政府|政府办公室|政府办|政府|委)";
  private static final String NOUN =
      "(?:委员会|管委会|居委会|村委会|人民政府|政府|监管局|管理局|税务局|分局|局|厅|法院|检察院|办公室|指挥部|联合会|总工会|工会|妇联|团委|残联|商会|协会|集团|公司|合作社|银行|大学|学院|中学|小学|幼儿园|医院|卫生院|中心|派出所|司法所|研究院|研究所|(?:局|镇|乡|街道|公司|院|校|机关|[市县区])(?:党委|党组|党工委)|(?:村|社区|机关|第[一二三四五六]|局)党?支部|工作队|救援队|报社|电视台)";
  private static final String NO_NAME =
      "的了是在和与及有为对把被将向从到由以让请使要各这那每该本我你他其、也给跟幸亏属于但一个听完才刚供建议觉得回应长签字报";
  private static final Pattern ORGANISATION =
      Pattern.compile(
          BODY
              + "|"
              + LOCAL
              + "|(?<=^|[，。、；：！？（“”\\s由和与及向在对请让各为])([\\p{IsHan}&&[^"
              + NO_NAME
              + "]]{1,10}?"
              + NOUN
              + ")(?!长|面|势|部|域|促|限|内|所属|主任|里)",
          Pattern.MULTILINE);
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:以|中|重|服务|工作|核|圆)?中心|结局|布局|大局|全局|格局|开局|当局|政局|.{0,2}格局|.*(?:大厅|客厅|餐厅|展厅|酒局|饭局|全局|集中学|为中心|新格局|新布局|新局|打开局|发展大局|工作布局)|(?:各级|上级|下级|全体|基层)?(?:政府|党委|党组|党支部|支部)");

  @Override
  public List<EntitySpan> find(String text) {
    List<EntitySpan> spans = new ArrayList<>();
    Matcher m = ORGANISATION.matcher(text);
    while (m.find()) {
      if (!COMMON.matcher(m.group()).matches()) {
        spans.add(
            new EntitySpan(
                SpanKind.ORGANISATION, new Span(m.start(), m.end()), m.group(), m.group()));
      }
    }
    return spans;
  }
}
