package io.wengao.text.span;

import io.wengao.text.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quantities (GB/T 15835-2011): Arabic figures, and Chinese numerals before a measure word; not
 * ordinals, not a lone 一, not announced counts (三个方面), not set terms in quotation marks (“四个意识”).
 */
final class NumberFinder implements SpanFinder {
  private static final String UNIT = "(?:" + Lexicon.anyOf("measure-words.txt").pattern() + ")";
  private static final Pattern ARABIC =
      Pattern.compile(
          "(?<![\\d.A-Za-z第])(\\d{1,15}(?:[,，]\\d{3}){0,5}(?:\\.\\d{1,6})?\\s?[百千]?(?:万亿|万|亿)?)(?:多|余)?("
              + UNIT
              + "|[%％‰])?");
  private static final Pattern PERCENT = Pattern.compile("([百千万])分之([一二两三四五六七八九十百零点\\d.]{1,8})");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![第一二三四五六七八九十百千万亿零两〇\\d“‘])([一二两三四五六七八九十百千万亿零〇]{1,12})(?:多|余)?(" + UNIT + ")");
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?:大)?(?:方面|问题|意见|要求|希望|关系|层次|角度|阶段|环节|原则|体会|建议|重点|意识|自信|维护|不|是|要|坚持|全面|能力|到位|更加|转变)");
  private static final String IDIOM_UNITS = "个人件天步年口级成门次本层度场起条片把日位遍趟块处";

  @Override
  public List<EntitySpan> find(String text) {
    List<EntitySpan> spans = new ArrayList<>();
    Matcher arabic = ARABIC.matcher(text);
    while (arabic.find()) {
      boolean isYear = arabic.group(1).matches("(?:19|20)\\d{2}") && "年".equals(arabic.group(2));
      boolean isDate = arabic.end() < text.length() && text.charAt(arabic.end()) == '月';
      if (!isYear && !isDate) {
        spans.add(span(arabic, normal(arabic.group(1), arabic.group(2))));
      }
    }
    Matcher percent = PERCENT.matcher(text);
    while (percent.find()) {
      spans.add(span(percent, percentNormal(percent.group(1), percent.group(2))));
    }
    Matcher chinese = CHINESE.matcher(text);
    while (chinese.find()) {
      if (isFact(text, chinese)) {
        spans.add(span(chinese, normal(chinese.group(1), chinese.group(2))));
      }
    }
    return spans;
  }

  private static boolean isFact(String text, Matcher m) {
    String numeral = m.group(1);
    if (numeral.equals("一") && IDIOM_UNITS.contains(m.group(2))) {
      return false;
    }
    if (numeral.matches("[万千百亿]{1,2}") || text.startsWith("分之", m.end(1))) {
      return false;
    }
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 4));
    return !ANNOUNCED.matcher(after).find();
  }

  private static EntitySpan span(Matcher m, @Nullable String normal) {
    return new EntitySpan(SpanKind.NUMBER, new Span(m.start(), m.end()), m.group(), normal);
  }

  private static @Nullable String normal(String number, @Nullable String unit) {
    BigDecimal value = ChineseNumber.parse(number.strip());
    if (value == null) {
      return null;
    }
    String name = unit == null ? "" : unit;
    if (name.startsWith("万") || name.startsWith("亿")) {
      value = value.multiply(BigDecimal.valueOf(name.charAt(0) == '万' ? 10_000L : 100_000_000L));
      name = name.substring(1);
    }
    return plain(value) + name.replace('％', '%');
  }

  private static @Nullable String percentNormal(String base, String number) {
    BigDecimal value = ChineseNumber.parse(number);
    String sign = base.equals("百") ? "%" : base.equals("千") ? "‰" : "/10000";
    return value == null ? null : plain(value) + sign;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
