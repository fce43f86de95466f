package io.wengao.text.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number at the beginning of a line.
 *
 * @param written as it stands (一、)
 * @param key what siblings share beyond the style: the verb of 一抓, else empty
 */
record Enumerator(Style style, int ordinal, String written, String key) {
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<part>第"
              + NUMERAL
              + "(?:部分|章|节|篇章|方面)[，,、：:\\s]?)"
              + "|(?<chinese>"
              + NUMERAL
              + "\\s?[、，,．.])"
              + "|(?<bracket>[（(]"
              + NUMERAL
              + "[）)][、.．]?)"
              + "|(?<arabic>[\\d０-９]{1,2}(?:、|[.．](?![\\d０-９])))"
              + "|(?<arabicBracket>[（(][\\d０-９]{1,2}[）)]|[①②③④⑤⑥⑦⑧⑨⑩])"
              + "|(?<ordinal>第"
              + NUMERAL
              + "[，,、：:])"
              + "|(?<is>"
              + NUMERAL
              + "是)"
              + "|(?<must>"
              + NUMERAL
              + "要)"
              + "|(?<verb>[一二三四五六七八九十](?=[抓讲靠看问看强提明促严把建保聚加做树优防重实守学])\\p{IsHan})");

  static @Nullable Enumerator of(String line) {
    Matcher m = PATTERN.matcher(line);
    if (!m.lookingAt()) {
      return null;
    }
    String written = m.group().strip();
    Style style = style(m);
    int ordinal = number(written);
    String key = style == Style.VERB ? written.substring(written.length() - 1) : "";
    return ordinal < 1 ? null : new Enumerator(style, ordinal, written, key);
  }

  private static Style style(Matcher m) {
    if (m.group("part") != null) {
      return Style.PART;
    }
    if (m.group("chinese") != null) {
      return Style.CHINESE;
    }
    if (m.group("bracket") != null) {
      return Style.CHINESE_IN_BRACKETS;
    }
    if (m.group("arabic") != null) {
      return Style.ARABIC;
    }
    if (m.group("arabicBracket") != null) {
      return Style.ARABIC_IN_BRACKETS;
    }
    if (m.group("ordinal") != null) {
      return Style.ORDINAL;
    }
    if (m.group("is") != null) {
      return Style.IS;
    }
    return m.group("must") != null ? Style.MUST : Style.VERB;
  }

  /** The number in {@code written}, or 0. */
  static int number(String written) {
    int value = 0;
    boolean ten = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int digit = "一二三四五六七八九".indexOf(c) + 1;
      if (Character.isDigit(c)) {
        value = value * 10 + Character.digit(c, 10);
      } else if (c >= '①' && c <= '⑩') {
        value = c - '①' + 1;
      } else if (c == '十') {
        value = value == 0 ? 10 : value * 10;
        ten = true;
      } else if (digit > 0) {
        value = ten ? value + digit : digit;
      } else if (value > 0) {
        break;
      }
    }
    return value;
  }
}
