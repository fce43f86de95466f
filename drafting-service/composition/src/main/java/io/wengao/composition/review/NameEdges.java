package io.wengao.composition.review;

import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.SpanKind;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees through names that are none: a verb or a measure word clings to a level or a body (贯彻省,
 * 一个支部), or the last character belongs to the next word (衡量乡|村振兴).
 */
final class NameEdges {
  private static final String VERBS =
      "贯彻|落实|学习|传达|执行|按照|根据|对照|围绕|服从|响应|配合|协助|支持|推动|推进|带动|促进|加强|加快|建设|建好|建强|"
          + "发展|振兴|改善|改变|治理|整治|守护|守住|服务|服务好|联系|走进|深入|来到|回到|依靠|动员|组织|发动|指导|督促|"
          + "督导|检查|考核|表彰|通报|约谈|提请|报请|恳请|请求|感谢|欢迎|参加|参与|召开|举办|衡量|评价|代表|作为|成为|"
          + "关于|经过|通过|依托|立足|面向|覆盖|涉及|包括|包联|联合|会同|商请|争取|汇报|反映|印发|转发|下发|出台|制定";
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:" + VERBS + "|[一二两三四五六七八九十几数多每各某整这那][0-9]?(?:个|名|位|家|处|条|座|片|所|支)|每|各)+");

  /** A level or a body by itself names nobody. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:省|市|县|区|旗|州|乡|镇|村|街道|社区|机关|支部|党支部|单位|部门|企业|学校|医院|局|厅|公司|中心){0,2}"
              + "(?:委|政府|党委|党组|支部|党支部|机关)?");

  /** Words of which the last character of a false name is the first. */
  private static final Set<String> RUN_ON =
      Set.of(
          "乡村", "乡亲", "乡镇", "乡愁", "乡风", "乡土", "村民", "村庄", "村组", "村级", "村里", "市场", "市民", "市级", "市区",
          "县域", "县级", "县里", "县城", "区域", "区级", "区里", "省级", "镇村", "镇街", "镇级", "州县", "河道", "河湖", "河长",
          "湖泊", "江河", "山水", "山林", "山区", "局部", "局面", "中心");

  private NameEdges() {}

  /** Whether the words name nothing; {@code known} answers for what is left without its verb. */
  static boolean isNone(EntitySpan entity, String text, Predicate<String> known) {
    boolean placed = entity.kind() == SpanKind.PLACE || entity.kind() == SpanKind.ORGANISATION;
    if (!placed) {
      return false;
    }
    int end = entity.span().end();
    if (entity.kind() == SpanKind.PLACE
        && end < text.length()
        && RUN_ON.contains(text.substring(end - 1, end + 1))) {
      return true;
    }
    String rest = withoutLead(entity.text());
    return BARE.matcher(rest).matches() || (!rest.equals(entity.text()) && known.test(rest));
  }

  private static String withoutLead(String name) {
    Matcher lead = LEAD.matcher(name);
    return lead.find() ? name.substring(lead.end()) : name;
  }
}
