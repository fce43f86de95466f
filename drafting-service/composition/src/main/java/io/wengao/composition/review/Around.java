package io.wengao.composition.review;

import io.wengao.text.span.Span;
import io.wengao.text.span.Surroundings;
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
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:刚才|会上|讲话|书记|[省市县区镇乡部局]长|主任|主席|同志|领导|会议|通知|文件|方案|意见|上级|党中央|国务院|[省市县区]委|党[委组]|政府)"
              + "[^。；！？]{0,16}?(?:强调|要求|指出|明确|提出|部署|讲到|说)");
  private static final Pattern TASK =
      Pattern.compile(Shall.WORD + "|继续|今年(?!以来)|明年|下一步|当前|正在|让我们|务必|应当|将(?!近)");

  /** These ask for what follows them at once, and elsewhere praise what was done. */
  private static final Pattern TASK_OF_THE_CLAUSE = Pattern.compile("力争|确保|坚决|全力|奋力|加快|为");

  static Around of(String text, Span place) {
    return of(text, place.start(), place.end());
  }

  static Around of(String text, int start, int end) {
    Surroundings around = Surroundings.of(text, start, end);
    return new Around(around.line(), around.sentence(), around.rest());
  }

  /** Whether the place lies within a quotation, which is not a term in marks such as “四风”. */
  boolean isQuoted() {
    return new Surroundings(line, sentence, rest).isQuoted();
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
    return new Surroundings(line, sentence, rest).isPast(year);
  }
}
