package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that no calendar has, and days of the week that are another's.
 *
 * <p>Kept without a true hit in a real text: arithmetic cannot be wrong.
 */
final class Dates implements ReviewRule {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])(?:((?:19|20)[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日"
              + "(?:[（(，]?(?:星期|周)([一二三四五六日天]))?");
  private static final Pattern UNDER_TITLE =
      Pattern.compile("((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})日)?");
  private static final int HEAD_LINES = 5;
  private static final int HEAD_LINE = 30;

  /** The date in brackets or alone on one of the first lines; null when there is none. */
  static @Nullable LocalDate underTitle(String text) {
    for (String line : text.lines().limit(HEAD_LINES).toList()) {
      Matcher date = UNDER_TITLE.matcher(line);
      if (line.strip().length() <= HEAD_LINE && date.find()) {
        String day = date.group(3) == null ? "1" : date.group(3);
        return day(date.group(1), date.group(2), day);
      }
    }
    return null;
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    Matcher m = DAY.matcher(text);
    while (m.find()) {
      if (!exists(m.group(1), m.group(2), m.group(3))) {
        int end = m.end(3) + 1;
        findings.add(
            DraftFinding.at(
                "IMPOSSIBLE_DATE", Severity.ERROR, text, m.start(), end, "没有这一天，请核对", null));
      } else if (m.group(1) != null && m.group(4) != null) {
        weekday(text, m, findings);
      }
    }
    return findings;
  }

  private static void weekday(String text, Matcher m, List<DraftFinding> findings) {
    LocalDate day = day(m.group(1), m.group(2), m.group(3));
    int said = "一二三四五六日".indexOf(m.group(4).replace('天', '日')) + 1;
    if (day != null && day.getDayOfWeek().getValue() != said) {
      char right = "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
      findings.add(
          DraftFinding.at(
              "WEEKDAY",
              Severity.ERROR,
              text,
              m.start(4) - (text.charAt(m.start(4) - 1) == '周' ? 1 : 2),
              m.end(4),
              "这一天是星期" + right + "，请核对日期和星期",
              null));
    }
  }

  private static boolean exists(@Nullable String year, String month, String day) {
    if (year != null) {
      return day(year, month, day) != null;
    }
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m >= 1 && m <= 12 && d >= 1 && d <= Month.of(m).maxLength();
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
