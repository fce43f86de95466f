package io.wengao.text.span;

import java.math.BigDecimal;

/** Reads 三千二百, 32万, 1.5亿, 百分之三十七 as plain numbers. */
final class ChineseNumber {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumber() {}

  /**
   * The number written, or null when it is none: Arabic figures, Chinese numerals, or figures with
   * 万 or 亿.
   */
  static @org.jspecify.annotations.Nullable BigDecimal parse(String written) {
    int point = written.indexOf('点');
    if (point > 0) {
      BigDecimal whole = parse(written.substring(0, point));
      return whole == null ? null : fraction(whole, written.substring(point + 1));
    }
    String text = written.replace(",", "").replace("，", "").replace("零", "〇").replace("两", "二");
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal current = null;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int digit = DIGITS.indexOf(c);
      if (Character.isDigit(c)) {
        int end = i;
        while (end < text.length()
            && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
          end++;
        }
        current = decimal(text.substring(i, end));
        i = end;
        continue;
      }
      if (digit >= 0) {
        current =
            current == null
                ? BigDecimal.valueOf(digit)
                : current.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
      } else if (small(c) > 0) {
        section =
            section.add(
                (current == null ? BigDecimal.ONE : current)
                    .multiply(BigDecimal.valueOf(small(c))));
        current = null;
      } else if (c == '万' || c == '亿') {
        BigDecimal unit = BigDecimal.valueOf(c == '万' ? 10_000L : 100_000_000L);
        section = current == null ? section : section.add(current);
        total = c == '亿' ? total.add(section).multiply(unit) : total.add(section.multiply(unit));
        section = BigDecimal.ZERO;
        current = null;
      } else {
        return null;
      }
      i++;
    }
    total = total.add(section);
    return current == null ? total : total.add(current);
  }

  private static @org.jspecify.annotations.Nullable BigDecimal fraction(
      BigDecimal whole, String digits) {
    StringBuilder arabic = new StringBuilder("0.");
    for (char c : digits.replace('零', '〇').toCharArray()) {
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : DIGITS.indexOf(c);
      if (digit < 0) {
        return null;
      }
      arabic.append(digit);
    }
    return digits.isEmpty() ? whole : whole.add(new BigDecimal(arabic.toString()));
  }

  private static int small(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  private static BigDecimal decimal(String digits) {
    String clean = digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits;
    int first = clean.indexOf('.');
    int last = clean.lastIndexOf('.');
    return first == last
        ? new BigDecimal(clean)
        : new BigDecimal(clean.substring(0, last).replace(".", ""));
  }
}
