package io.wengao.composition.prompting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line without its citation marks, and where they stood.
 *
 * @param marks in order; {@code at} is a place in {@code text}: the mark follows the character
 *     before it
 */
record MarkedLine(String text, List<At> marks) {
  /** A mark and its place. */
  record At(int at, Answer.Mark mark) {}

  private static final String ONE = "(?:[KFPkfpＫＦＰｋｆｐ]|要点|事实|素材)\\s*[0-9０-９]{1,9}(?![0-9０-９])";

  /** [K1], [K1,F2], 【事实1】, （P3）, ［Ｆ１］: whatever brackets a model takes. */
  private static final String GROUP = "[\\[［【〔(（]\\s*(?:" + ONE + "[\\s,，、;；和]*)+[\\]］】〕)）]";

  /** What is left of a mark that was cut, or one of a kind nobody gave: [F, [X3], []. */
  private static final String BROKEN =
      "[\\[［【]\\s*(?:[A-Za-zＡ-Ｚａ-ｚ]{1,3}\\s*[0-9０-９]*\\s*)?(?:[\\]］】]|\\z)";

  private static final Pattern MARKS = Pattern.compile("\\s*(?:" + GROUP + "|" + BROKEN + ")\\s*");
  private static final Pattern MARK = Pattern.compile("([KFPkfp]|要点|事实|素材)\\s*([0-9]{1,9})");

  static MarkedLine of(String line) {
    StringBuilder text = new StringBuilder();
    List<At> marks = new ArrayList<>();
    Matcher found = MARKS.matcher(line);
    int from = 0;
    while (found.find()) {
      text.append(line, from, found.start());
      String group = Normalizer.normalize(found.group(), Normalizer.Form.NFKC);
      Matcher mark = MARK.matcher(group);
      while (mark.find()) {
        int number = Integer.parseInt(mark.group(2));
        marks.add(new At(text.length(), new Answer.Mark(Answer.Kind.of(mark.group(1)), number)));
      }
      from = found.end();
    }
    text.append(line.substring(from));
    return new MarkedLine(text.toString(), List.copyOf(marks));
  }
}
