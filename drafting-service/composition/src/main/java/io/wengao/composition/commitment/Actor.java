package io.wengao.composition.commitment;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who is told to act: 县公安局要…, 由县安委会办公室…, 各乡镇须….
 *
 * @param name the words that name them
 * @param span the name with what binds it to the act (要, 负责, 由)
 * @param named whether it is a body of its own, not 各… or 我们
 */
record Actor(String name, Span span, boolean named) {
  private static final String BODY =
      "(?:委员会|办公室|指挥部|领导小组|工作专班|专班|人民政府|政府|党委|党组|党工委|支部|机关|公司|集团|银行|乡镇|街道|社区|学校|医院"
          + "|中心|总队|支队|大队|分局|协会|联合会|工商联|妇联|工会|团委|残联|单位|部门|企业|法院|检察院|局|委|办|厅|部|院|校|站|所|乡|镇|村"
          + "|县|区|市|组|处|科|队|行)";
  private static final String WORD = "[\\p{IsHan}&&[^的了要须将由在于从把为向和、，及]]";
  private static final String ONE =
      "(?:各"
          + WORD
          + "{1,12}?(?=、|[和与及]|，|要|须|必须|应|负责|牵头|将|务必|需|会同|联合|在|于|每|\\d|$)|"
          + WORD
          + "{1,22}?"
          + BODY
          + ")";
  private static final String MANY = ONE + "(?:(?:、|和|与|及)" + ONE + "){0,8}";
  private static final String BINDS = "(?:必须|应当|务必|需要|负责|牵头|要|须|应|将|需)(?:负责|牵头|尽快|抓紧|及时)?";

  /** At the beginning of a clause, bound by a word or followed by a deadline or a partner. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=^|[，：；。])(?:请|[一二三四五六七八九十]是|首先|其次|再次|最后|同时|下一步)?(?<who>"
              + MANY
              + "|我们|我|本人|我局|我县|我市|我省|我镇|我乡|我区|我校|我公司)(?:，)?(?:"
              + BINDS
              + "|(?=会同|联合|在|于|力争|确保|每|\\d|今年|明年|本|年底|月底))");

  private static final Pattern CHARGED =
      Pattern.compile("由(?<who>" + MANY + ")(?![会员公政业门务管局委办厅院组队部室])(?:负责|牵头)?");

  /** The actors of a text in order. */
  static List<Actor> find(String text) {
    List<Actor> found = new ArrayList<>();
    collect(CLAUSE.matcher(text), found);
    collect(CHARGED.matcher(text), found);
    found.sort(Comparator.comparing(Actor::span));
    return found;
  }

  private static void collect(Matcher m, List<Actor> found) {
    while (m.find()) {
      String name = m.group("who");
      boolean named = !name.startsWith("各") && !name.startsWith("我") && !name.equals("本人");
      Span span = new Span(m.start(), m.end());
      if (found.stream().noneMatch(other -> other.span.overlaps(span))) {
        found.add(new Actor(name, span, named));
      }
    }
  }
}
