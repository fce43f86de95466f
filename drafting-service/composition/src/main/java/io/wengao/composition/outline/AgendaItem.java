package io.wengao.composition.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item of a meeting's agenda (议程) as the writer put it: 县应急管理局局长周某通报近期形势.
 *
 * @param text without number, without a leading 请 and without closing mark
 * @param who who speaks or acts, null when the item names nobody (观看警示教育片)
 * @param act the kind of act as a noun: 通报, 发言, 讲话; empty when it is of no kind known
 */
public record AgendaItem(String text, @Nullable String who, String act) {
  private static final Pattern NAMES_ITSELF = Pattern.compile("通报|介绍|汇报|报告|说明|解读|讲解|点评|交流|演示");
  private static final int SHORTEST_MATTER = 4;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(第?[一二三四五六七八九十0-9]{1,3}(项|[、.．，：:])|（[一二三四五六七八九十0-9]{1,2}）|[一二三四五六七八九十]是)[，：]?");
  private static final Pattern ASKED =
      Pattern.compile("^(首先|接下来|下面|然后|最后|现在)?[，,]?(请|有请|由|邀请)(?!示|求|假)");
  private static final Pattern ACT =
      Pattern.compile(
          "(?<adverb>分别|依次|就|围绕|代表|作|为|给|向|带领|主持|现场|集体)*?(?<act>通报|宣读|介绍|汇报|报告|传达|解读|宣讲|部署|讲话|发言|致辞|致词|点评|交流|表态|颁奖|授牌|揭牌|领奖|签约|宣布|提问|述职|说明|讲解|演示|宣誓|授课|表演|演出|朗诵|合唱(?![队团])|剪彩|揭幕|献花)");
  private static final Pattern NO_NAME =
      Pattern.compile("[了着过要]|^(抓|做|把|加|严|强化|认真|及时|按|落实|坚持|开展|推|搞|形成|完善|定期|主动|观看|集体|全体|分组|现场)");
  private static final int SHORTEST_WHO = 2;

  /** Reads an item. */
  public static AgendaItem of(String words) {
    String text = BriefWords.unclosed(words);
    text = NUMBERED.matcher(text).replaceFirst("");
    text = ASKED.matcher(text).replaceFirst("");
    Matcher act = ACT.matcher(text);
    if (!act.find()) {
      return new AgendaItem(text, null, "");
    }
    String who = subject(text.substring(0, act.start()));
    return new AgendaItem(text, who, lastAct(text));
  }

  /** As the agenda announces it: the matter without who, where there is one. */
  public String announced() {
    String rest =
        who == null
            ? text
            : text.substring(who.length()).replaceFirst("^(分别|依次)?(作|代表(?=.{3}))?", "");
    return rest.length() < SHORTEST_MATTER ? text : rest;
  }

  /** As it is called up once it has been announced: 县应急管理局局长周某作通报. */
  public String called() {
    String announced = announced();
    if (who == null || announced.equals(text) || announced.endsWith(act)) {
      return text;
    }
    return who + (NAMES_ITSELF.matcher(act).matches() ? "作" : "") + act;
  }

  /** Whether the words read like an item: somebody does something one does in a meeting. */
  public static boolean isLikely(String words) {
    String text = BriefWords.unclosed(words);
    boolean asked = ASKED.matcher(text).find() || NUMBERED.matcher(text).find();
    AgendaItem item = of(words);
    return !item.act().isEmpty() && (asked || item.who() != null);
  }

  /** 就…作 and 代表…作 stand between who acts and the act. */
  private static @Nullable String subject(String before) {
    String who =
        before.replaceFirst(
            "(分别|依次|现场|集体|就|围绕|代表(?!队)|关于|结合|(?<![合工])作|(?<![作成])为|给|向|对)[^，]*$", "");
    who = who.replaceAll("[，、：]+$", "").strip();
    boolean clause = who.contains("，") || NO_NAME.matcher(who).find();
    return who.length() < SHORTEST_WHO || clause ? null : who;
  }

  private static String lastAct(String text) {
    Matcher act = ACT.matcher(text);
    String found = "";
    while (act.find()) {
      found = act.group("act");
    }
    return found;
  }
}
