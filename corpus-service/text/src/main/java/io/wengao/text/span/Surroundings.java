package io.wengao.text.span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a place, for guards of rules.
 *
 * @param line the line up to the place
 * @param sentence the sentence up to the place
 * @param rest what follows the place in its line
 */
public record Surroundings(String line, String sentence, String rest) {
  /** A longer quotation, or one with a mark inside, is no term. */
  private static final int LONGEST_TERM = 14;

  /** Longer ones have lost a mark. */
  private static final int LONGEST_QUOTATION = 300;

  private static final Pattern PAST =
      Pattern.compile(
          "(?<!今年)(?<!以)以来|去年|前年|上年|那一?年|当年|当时|那时|曾经?|过去|回顾|回望|历史|历程|上世纪|年前|期间|先后|已经|后来|时期|之后|过后|早在|自从");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年|[-—至－])");

  /** The surroundings of {@code start..end} in {@code text}. */
  public static Surroundings of(String text, int start, int end) {
    int line = text.lastIndexOf('\n', Math.max(0, start - 1));
    line = start > 0 && line >= 0 ? line + 1 : 0;
    int sentence = start;
    while (sentence > line && "。！？".indexOf(text.charAt(sentence - 1)) < 0) {
      sentence--;
    }
    int stop = text.indexOf('\n', end);
    return new Surroundings(
        text.substring(line, start),
        text.substring(sentence, start),
        text.substring(end, stop < 0 ? text.length() : stop));
  }

  /** Whether the place lies within a quotation, which is not a term in marks such as “四风”. */
  public boolean isQuoted() {
    int open = line.lastIndexOf('“');
    if (open < 0 || line.indexOf('”', open) >= 0) {
      return false;
    }
    int close = rest.indexOf('”');
    if (close < 0) {
      return false;
    }
    String words = line.substring(open + 1) + rest.substring(0, close);
    boolean term = words.length() <= LONGEST_TERM && !words.matches(".*[，。；！？].*");
    return !term && words.length() <= LONGEST_QUOTATION;
  }

  /** Whether the sentence tells of a time before {@code year}. */
  public boolean isPast(int year) {
    if (PAST.matcher(sentence).find()) {
      return true;
    }
    Matcher named = YEAR.matcher(sentence);
    while (named.find()) {
      if (Integer.parseInt(named.group(1)) < year) {
        return true;
      }
    }
    return false;
  }
}
