package io.wengao.text.source;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The marking of a classified document (GB/T 9704-2012, 7.2.2: 机密★1年), which stands on a line of
 * its own; the words in running text are no marking.
 */
public final class SecrecyMark {
  private static final String GRADE = "(?:绝\\s{0,4}密|机\\s{0,4}密|秘\\s{0,4}密)";
  private static final Pattern MARK =
      Pattern.compile(
          "[【\\[（(]?\\s?"
              + GRADE
              + "\\s?[】\\]）)]?|"
              + GRADE
              + "\\s{0,4}[★☆✩*▲]\\s{0,4}(?:[\\d一二三四五六七八九十]{0,3}(?:年|个月|月)?|长期|启用前)(?:\\s.{0,12})?"
              + "|(?:密\\s{0,4}级|保密级别|保密等级|涉密等级)\\s?[：:]\\s?"
              + GRADE
              + ".{0,12}");
  private static final int LONGEST = 30;

  private SecrecyMark() {}

  /** The marking of {@code text} when it has one. */
  public static Optional<String> find(String text) {
    return text.lines()
        .map(
            line ->
                line.replace('\u3000', ' ').replace('\u00a0', ' ').replace("\uFEFF", "").strip())
        .filter(
            line -> line.length() >= 2 && line.length() <= LONGEST && MARK.matcher(line).matches())
        .findFirst();
  }
}
