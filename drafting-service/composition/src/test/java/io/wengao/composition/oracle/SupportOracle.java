package io.wengao.composition.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists everything in a text that looks like a fact and does not stand in what is known: figures
 * Arabic or Chinese, dates, names with posts, places, organisations, quotations, titles, claims
 * that something was done. Known are the brief's raw words and a short list of set terms.
 */
public final class SupportOracle {
  private static final Pattern ARABIC = Pattern.compile("[0-9０-９]+(?:[.．][0-9]+)?[%％‰]?");
  private static final Pattern CHINESE_NUMBER =
      Pattern.compile("[零〇一二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九十百千万亿](?=[个名位户家处条项件起次天年月日人点成倍分])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?|去年|前年|上半年|下半年|上个?月|本月|昨天|前不久|近年来|近期|不久前|今年");
  private static final Pattern PERSON =
      Pattern.compile(
          "[\\p{IsHan}]{2,4}(?:书记|县长|市长|区长|镇长|局长|主任|部长|(?<!老|责|对|的|线|位)同志(?!们)|主席|总书记|总理|厅长|科长|馆长|校长)");
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\p{IsHan}]{2,3}(?:省|自治区|市(?!场|民)|县|区(?!别|分|间)(?<!误区|片区|园区|社区|小区|地区|盲区|城区|街区)|镇|乡(?!村|亲|贤|镇)|街道|村(?!组|头|口|民|庄|集|里|子|规)|河(?!道|段|长|里)|江|湖|水库)");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "[\\p{IsHan}]{2,10}(?:委员会|办公室|管理局|应急局|公安局|财政局|教育局|[县市区]委|[县市区]政府|集团|有限公司|公司|大学|医院|法院|检察院|研究院|中心(?!任务|思想|内容))");
  private static final Pattern QUOTED = Pattern.compile("“[^”]{1,60}”|《[^》]{1,60}》");
  private static final Pattern DONE =
      Pattern.compile(
          "已经?(?=[\\p{IsHan}])|(?:完成|取得|建成|实现|提升|下降|增长|发生|改善|提高|突破|获得|荣获|解决|开展|召开|推进)了|达到|位居|名列|荣获|获评|居全|同比|环比|首次|圆满|持续向好|明显(?:提升|改善|好转)|显著|成效(?:明显|显著)|(?:稳步|大幅|不断)(?:提升|改善|增长)");

  /**
   * Words that name no fact: counts in idioms, the people in general, levels that speak of
   * themselves.
   */
  private static final Set<String> SET_TERMS = OracleSetTerms.WORDS;

  private final String known;

  /** An oracle that knows these words. */
  public SupportOracle(String known) {
    this.known = known;
  }

  /** Alarms, each with the words around it. */
  public List<String> alarms(String text) {
    List<String> alarms = new ArrayList<>();
    String body =
        text.replaceAll("(?m)^[一二三四五六七八九十]{1,3}、", "")
            .replaceAll("(?<=[讲提谈说调作从好])[一二两三四五六七八九十]{1,2}(?=点|个方面|件事|项|层意思|条)", "几")
            .replaceAll("(?<=共有|安排了|程有|第)[一二两三四五六七八九十]{1,3}(?=项|个环节)", "几")
            .replaceAll("〔待补：[^〕]*〕", "");
    find(ARABIC, "figure", body, alarms);
    find(CHINESE_NUMBER, "numeral", body, alarms);
    find(DATE, "date", body, alarms);
    find(PERSON, "person", body, alarms);
    find(PLACE, "place", body, alarms);
    find(ORGANISATION, "organisation", body, alarms);
    find(QUOTED, "quotation", body, alarms);
    find(DONE, "done", body, alarms);
    return alarms;
  }

  private void find(Pattern pattern, String kind, String text, List<String> alarms) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!isSupported(kind, matcher, text)) {
        String around =
            text.substring(
                Math.max(0, matcher.start() - 12), Math.min(text.length(), matcher.end() + 12));
        alarms.add(kind + " «" + matcher.group() + "» in …" + around.replace('\n', '/') + "…");
      }
    }
  }

  private boolean isSupported(String kind, Matcher matcher, String text) {
    String words = matcher.group();
    if (kind.equals("figure")) {
      return Pattern.compile("(?<![0-9.])" + Pattern.quote(words) + "(?![0-9])")
          .matcher(known)
          .find();
    }
    if (kind.equals("done")) {
      String near = text.substring(matcher.start(), Math.min(text.length(), matcher.end() + 4));
      Matcher figure =
          Pattern.compile("^达到([0-9.]+)")
              .matcher(text.substring(matcher.start(), Math.min(text.length(), matcher.end() + 8)));
      boolean target = figure.find() && known.contains(figure.group(1));
      return target || known.contains(near) || isSetTerm(matcher, text);
    }
    return known.contains(words)
        || known.contains(words.replaceAll("[“”]", ""))
        || isSetTerm(matcher, text)
        || isTailKnown(kind, matcher, text);
  }

  /**
   * A name reaches back over running text (会同县应急管理局): it is known when it is, from some character
   * on, with what follows it.
   */
  private boolean isTailKnown(String kind, Matcher matcher, String text) {
    boolean named = Set.of("person", "place", "organisation").contains(kind);
    int end = Math.min(text.length(), matcher.end() + 2);
    for (int start = matcher.start(); named && start < matcher.end(); start++) {
      boolean longEnough = end - start >= 3;
      String tail = text.substring(start, matcher.end());
      boolean tailKnown = (tail.length() >= 4 && known.contains(tail)) || SET_TERMS.contains(tail);
      if (tailKnown || (longEnough && known.contains(text.substring(start, end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSetTerm(Matcher matcher, String text) {
    for (String term : SET_TERMS) {
      for (int at = text.indexOf(term, Math.max(0, matcher.start() - term.length()));
          at >= 0 && at <= matcher.start();
          at = text.indexOf(term, at + 1)) {
        if (at + term.length() >= matcher.end()) {
          return true;
        }
      }
    }
    return false;
  }
}
