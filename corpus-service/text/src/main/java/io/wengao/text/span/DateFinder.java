package io.wengao.text.span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calendar dates, in Arabic or Chinese figures. Normal form ISO 8601: 2024-03-12, 2024-03, 2024,
 * --03-12.
 */
final class DateFinder implements SpanFinder {
  private static final String NUMERAL = "(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d])((?:19|20)\\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年(?:("
              + NUMERAL
              + ")月(?:("
              + NUMERAL
              + ")日?)?)?(?:底|初|末|上半年|下半年|[前第]?[一二三四]个?季度|上旬|中旬|下旬)?"
              + "|(?<![\\d一二三四五六七八九十个])("
              + NUMERAL
              + ")月(?:("
              + NUMERAL
              + ")日|(?:上旬|中旬|下旬|底|初|末)(?:以前|之前|前)?)"
              + "|(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

  @Override
  public List<EntitySpan> find(String text) {
    List<EntitySpan> spans = new ArrayList<>();
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      spans.add(new EntitySpan(SpanKind.DATE, new Span(m.start(), m.end()), m.group(), normal(m)));
    }
    return spans;
  }

  private static @Nullable String normal(Matcher m) {
    if (m.group(6) != null) {
      return iso(m.group(6), m.group(7), m.group(8));
    }
    if (m.group(4) != null) {
      return m.group(5) == null ? null : "--" + two(m.group(4)) + "-" + two(m.group(5));
    }
    return iso(year(m.group(1)), m.group(2), m.group(3));
  }

  private static String iso(String year, @Nullable String month, @Nullable String day) {
    return year + (month == null ? "" : "-" + two(month)) + (day == null ? "" : "-" + two(day));
  }

  private static String year(String written) {
    StringBuilder digits = new StringBuilder();
    for (char c : written.replace('○', '〇').replace('零', '〇').toCharArray()) {
      int chinese = "〇一二三四五六七八九".indexOf(c);
      digits.append(chinese >= 0 ? (char) ('0' + chinese) : c);
    }
    return digits.toString();
  }

  private static String two(String numeral) {
    var value = ChineseNumber.parse(numeral);
    int number = value == null ? 0 : value.intValue();
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
