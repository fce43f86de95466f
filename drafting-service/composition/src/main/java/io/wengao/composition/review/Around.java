package io.wengao.composition.review;

import io.wengao.text.span.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a place, for guards: within the quoted words of another, in a report of what
 * another said, in a sentence about the past.
 *
 * @param line the line up to the place
 * @param sentence the sentence up to the place
 * @param rest what follows the place in its line
 */
record Around(String line, String sentence, String rest) {
  /** A longer quotation, or one with a mark inside, is no term. */
  private static final int LONGEST_TERM = 14;

  /** Longer ones have lost a mark. */
  private static final int LONGEST_QUOTATION = 300;

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:刚才|会上|讲话|书记|[省市县区镇乡部局]长|主任|主席|同志|领导|会议|通知|文件|方案|意见|上级|党中央|国务院|[省市县区]委|党[委组]|政府)"
              + "[^。；！？]{0,16}?(?:强调|要求|指出|明确|提出|部署|讲到|说)");
  private static final Pattern PAST =
      Pattern.compile(
          "(?<!今年)(?<!以)以来|去年|前年|上年|那一?年|当年|当时|那时|曾经?|过去|回顾|回望|历史|历程|上世纪|年前|期间|先后|已经|后来|时期|之后|过后|早在|自从");
  private static final Pattern TASK =
      Pattern.compile(Shall.WORD + "|继续|今年(?!以来)|明年|下一步|当前|正在|让我们|务必|应当|将(?!近)");

  /** These ask for what follows them at once, and elsewhere praise what was done. */
  private static final Pattern TASK_OF_THE_CLAUSE = Pattern.compile("力争|确保|坚决|全力|奋力|加快|为");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年|[-—至－])");

  static Around of(String text, Span place) {
    return of(text, place.start(), place.end());
  }

  static Around of(String text, int start, int end) {
    int line = text.lastIndexOf('\n', Math.max(0, start - 1));
    line = start > 0 && line >= 0 ? line + 1 : 0;
    int sentence = start;
    while (sentence > line && "。！？".indexOf(text.charAt(sentence - 1)) < 0) {
      sentence--;
    }
    int stop = text.indexOf('\n', end);
    return new Around(
        text.substring(line, start),
        text.substring(sentence, start),
        text.substring(end, stop < 0 ? text.length() : stop));
  }

  /** Whether the place lies within a quotation, which is not a term in marks such as “四风”. */
  boolean isQuoted() {
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

  /** Whether the sentence reports what somebody else said or wants. */
  boolean isReported() {
    return REPORTED.matcher(sentence).find();
  }

  /** Whether the sentence speaks of something to be done: 要, 继续, 下一步. */
  boolean isTask() {
    int comma = Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf('；'));
    return TASK.matcher(sentence).find()
        || TASK_OF_THE_CLAUSE.matcher(sentence.substring(comma + 1)).find();
  }

  /** Whether the sentence tells of a time before {@code year}. */
  boolean isPast(int year) {
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
