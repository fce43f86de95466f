package io.wengao.composition.commitment;

import io.wengao.text.span.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (6月20日前, 三个月内) or a frequency (每半月) in a text.
 *
 * @param text without 在, 于, 力争
 * @param span with them
 */
record Deadline(String text, Span span) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FIGURE = "(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})";
  private static final String YEAR = "(?:\\d{4}年|[今明后本当]年)";
  private static final String DAY =
      "(?:"
          + YEAR
          + "?"
          + FIGURE
          + "月(?:"
          + FIGURE
          + "[日号]|[上中下]旬|底|末|初|份)?"
          + "|"
          + YEAR
          + "(?:上半年|[一二三四]季度|底|末|年底|内)?"
          + "|年(?:底|末|内|终)|(?:本|当|下|这个|下个)?月(?:底|末|内)"
          + "|(?:本|下)?(?:周|星期)[一二三四五六日天末]|(?:上|下)半年|[一二三四](?:个)?季度末?"
          + "|(?:元旦|春节|清明|五一|端午|中秋|国庆)节?|(?:主汛期|汛期|入冬|入汛|开学)(?:到来|来临)?"
          + ")";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:力争|确保|务必|争取)?(?:在|于|到)?(?<words>"
              + DAY
              + "(?:之前|以前|前)"
              + "|(?:未来|今后)?"
              + FIGURE
              + "(?:个工作日|个月|天|日|周|年|小时)(?:之内|以内|内)"
              + "|"
              + DAY
              + "(?:至|到|—|－|-)"
              + DAY
              + "|(?:今年|明年|本|年|月)?(?:年底|月底|年内|月内|周内|季度内)"
              + "|"
              + YEAR
              + "(?:上半年|下半年|底|末|内)"
              + "|每(?:半|[一二两三四五六七八九十\\d]+)?个?(?:天|日|周|旬|月|季度|半年|年)"
              + "|(?:逐[日周月]|按(?:日|周|旬|月|季度?|年))(?=调度|通报|报告|报送|汇总|公布|督查|检查|梳理|更新|研判))");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "^(?:(?<year>\\d{4})年|(?<word>[今明后本当])年)?(?<month>"
              + FIGURE
              + ")月(?:(?<day>"
              + FIGURE
              + ")[日号]|(?<part>[上中下]旬|底|末|初))?");
  private static final Pattern YEAR_END =
      Pattern.compile("^(?:(?<year>\\d{4})年|(?<word>[今明后本当])?年)?(?:年)?(?<part>底|末|内|终|上半年|下半年)");

  /** The deadlines of a text in order. */
  static List<Deadline> find(String text) {
    List<Deadline> found = new ArrayList<>();
    Matcher m = DEADLINE.matcher(text);
    while (m.find()) {
      found.add(new Deadline(m.group("words"), new Span(m.start(), m.end())));
    }
    return found;
  }

  /** The last day of {@code words} seen from a day; null for what no calendar says. */
  static @Nullable LocalDate due(String words, @Nullable LocalDate from) {
    if (words.startsWith("每") || words.startsWith("逐") || words.startsWith("按")) {
      return null;
    }
    try {
      Matcher day = MONTH_DAY.matcher(words);
      if (day.find()) {
        return monthDay(day, from);
      }
      Matcher year = YEAR_END.matcher(words);
      if (year.find() && (from != null || year.group("year") != null)) {
        int in = year(year.group("year"), year.group("word"), from);
        return year.group("part").equals("上半年")
            ? LocalDate.of(in, 6, 30)
            : LocalDate.of(in, 12, 31);
      }
    } catch (DateTimeException e) {
      return null;
    }
    return null;
  }

  private static @Nullable LocalDate monthDay(Matcher m, @Nullable LocalDate from) {
    if (from == null && m.group("year") == null) {
      return null;
    }
    int month = number(m.group("month"));
    int year = year(m.group("year"), m.group("word"), from);
    boolean next = m.group("year") == null && m.group("word") == null;
    if (next && from != null && month < from.getMonthValue()) {
      year++;
    }
    String day = m.group("day");
    String part = m.group("part");
    if (day != null) {
      return LocalDate.of(year, month, number(day));
    }
    return switch (part == null ? "" : part) {
      case "上旬", "初" -> LocalDate.of(year, month, 10);
      case "中旬" -> LocalDate.of(year, month, 20);
      default -> YearMonth.of(year, month).atEndOfMonth();
    };
  }

  private static int year(@Nullable String year, @Nullable String word, @Nullable LocalDate from) {
    if (year != null) {
      return Integer.parseInt(year);
    }
    int now = from == null ? Year.MIN_VALUE : from.getYear();
    return "明".equals(word) ? now + 1 : "后".equals(word) ? now + 2 : now;
  }

  private static int number(String figure) {
    if (Character.isDigit(figure.charAt(0))) {
      return Integer.parseInt(figure);
    }
    int ten = figure.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(figure.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(figure.charAt(0));
    int ones = ten == figure.length() - 1 ? 0 : DIGITS.indexOf(figure.charAt(ten + 1));
    return tens * 10 + ones;
  }
}
