package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.List;

/** What a template or a scrape leaves behind: placeholders, empty quotes, open gaps. */
final class ResidueRules implements ReviewRule {
  private static final List<Matches> RULES =
      List.of(
          Matches.of(
              "PLACEHOLDER",
              Severity.ERROR,
              "(?<![0-9A-Za-z])[XxＸ×]{2,}(?![0-9A-Za-z])|\\*{1,}|＊+|(?<![0-9A-Za-z要素])[XxＸ×](?=[省市县区镇乡村局委厅处科个名年月日]|同志|单位|公司)|20[×*XxＸ]{2}年",
              "残留占位符，请补上真实内容"),
          Matches.of("PLACEHOLDER", Severity.ERROR, "\\{[A-Za-z]{2,20}\\}", "残留未填写的变量"),
          Matches.of(
              "EMPTY_QUOTES", Severity.ERROR, "“\\s*”|《\\s*》|（\\s*）", "引号、书名号或括号里是空的，请补内容或删去"),
          Matches.of("OPEN_GAP", Severity.WARNING, "〔待补：[^〕]{1,40}〕", "这里还缺内容，请补上"),
          Matches.of(
              "LOST_NUMBER",
              Severity.WARNING,
              "(?<=[，。；增共计达到约投资资金])(亿元|万元|万人|万户|万亩|个百分点)",
              "数字可能丢失，请核对"));

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    return RULES.stream().flatMap(rule -> rule.in(reviewable.text()).stream()).toList();
  }
}
