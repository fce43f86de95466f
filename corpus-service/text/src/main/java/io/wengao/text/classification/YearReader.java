package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year of a speech: written in the title block, else the latest year the body speaks of as its
 * own, else inferred from what dates a text (a congress still to come, a campaign, 过去的2021年).
 */
final class YearReader {
  private static final int EARLIEST = 1949;
  private static final int LATEST = 2100;
  private static final int AROUND = 12;

  /** A year this much later than the one the text speaks of most is a goal. */
  private static final int FURTHEST_AHEAD = 2;

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.])((?:19|20)\\d{2})(?:年|(?=[再新]|的工作))|(?<![\\d.])([１][９][０-９]{2}|[２][０][０-９]{2})年");
  private static final Pattern CHINESE_YEAR = Pattern.compile("([一二][九〇○零][〇○零一二三四五六七八九]{2})年");

  /** Words before a year that make it another's: past, target or starting point. */
  private static final Pattern NOT_OWN_BEFORE =
      Pattern.compile(
          "(?:过去的?|[到至]|力争|从|自|早在|截至|始于|比|较|相比|对比|以|曾于|于|即|年、|年和|—|-|到了|预计|展望|面向|上溯|成立于)\\z");

  private static final Pattern NOT_OWN_AFTER =
      Pattern.compile(
          "^(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:起|以来(?=.{0,6}(?:的|来))|基础上|以前|之前|相比|远景|基本实现|冬奥会|北京冬奥|世博会|印发|出台|颁布|发布|，?\\p{IsHan}{1,6}《)");
  private static final Pattern LAST_YEAR = Pattern.compile("(?:过去的|刚刚过去的|回顾)((?:19|20)\\d{2})年");

  private final DatedTerms terms = new DatedTerms();

  @Nullable Year read(@Nullable String title, List<String> titleBlock, IndexedText indexed) {
    String text = indexed.text();
    for (String line : titleBlock) {
      Year year = writtenIn(line);
      if (year != null) {
        return year;
      }
    }
    Year inTitle = title == null ? null : writtenIn(title);
    if (inTitle != null) {
      return inTitle;
    }
    Year past = inferredFromLastYear(text);
    DatedTerms.Dating dating = terms.date(indexed);
    Year inferred = past != null ? past : dating == null ? null : dating.year();
    Year own =
        ownYear(text, past != null ? past.value() : dating == null ? EARLIEST : dating.notBefore());
    return own != null ? own : inferred;
  }

  private static @Nullable Year writtenIn(String line) {
    Matcher m = YEAR.matcher(line);
    if (m.find()) {
      return new Year(value(m), false, line);
    }
    Matcher chinese = CHINESE_YEAR.matcher(line);
    return chinese.find() ? new Year(fromChinese(chinese.group(1)), false, line) : null;
  }

  /** The latest year that the words around it do not make past, planned or another's. */
  private static @Nullable Year ownYear(String text, int notBefore) {
    int latest = mostFrequent(text) + FURTHEST_AHEAD;
    Year best = null;
    Matcher m = YEAR.matcher(text);
    while (m.find()) {
      int value = value(m);
      boolean plausible =
          value >= notBefore && value >= EARLIEST && value <= Math.min(latest, LATEST);
      if (plausible && (best == null || value > best.value()) && isOwn(text, m)) {
        best = new Year(value, false, around(text, m.start(), m.end()));
      }
    }
    return best;
  }

  /** The year the text names most often; of years named as often the later one. */
  private static int mostFrequent(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Matcher m = YEAR.matcher(text);
    while (m.find()) {
      counts.merge(value(m), 1, Integer::sum);
    }
    int best = LATEST;
    int most = 1;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > 1 && entry.getValue() >= most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean isOwn(String text, Matcher m) {
    String before =
        text.substring(Math.max(text.lastIndexOf('\n', m.start()) + 1, m.start() - 8), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 20));
    boolean goal = after.startsWith("底") && before.endsWith("到");
    return !goal && !NOT_OWN_BEFORE.matcher(before).find() && !NOT_OWN_AFTER.matcher(after).find();
  }

  private static @Nullable Year inferredFromLastYear(String text) {
    Matcher m = LAST_YEAR.matcher(text);
    return m.find()
        ? new Year(Integer.parseInt(m.group(1)) + 1, true, "文中称“" + m.group() + "”")
        : null;
  }

  private static int value(Matcher m) {
    String digits = m.group(1) != null ? m.group(1) : m.group(2);
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }

  private static int fromChinese(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(digits.charAt(i)));
    }
    return value;
  }

  private static String around(String text, int from, int to) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    return text.substring(start, end).replace('\n', ' ');
  }
}
