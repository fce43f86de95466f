package io.wengao.text.cleaning;

import io.wengao.text.structure.Salutation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts paragraphs together again that a page broke at its links: only line ends go, no character of
 * the body.
 */
final class BrokenLines {
  private static final String CANNOT_BEGIN = "，。、；：？！”’）》」』】,;?!)%";
  private static final String ENDS = "。！？!?：:；;”’」』…）)";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[（(]?[一二三四五六七八九十]{1,3}[、，,．.）)是要].*|第[一二三四五六七八九十]{1,3}.*|[（(]?\\d{1,3}[、.．）)].*|——.*|―.*");

  /** Words after which a sentence must go on. */
  private static final String CANNOT_END = "的了和与对在把将向于及被从、，";

  private static final int SHORTEST_CUT = 20;
  private static final int LONGEST_FRAGMENT = 30;
  private static final int NEAR = 12;

  private BrokenLines() {}

  static List<CleanLine> joined(List<CleanLine> lines) {
    boolean parted = partedByBlankLines(lines);
    SheetWidth width = SheetWidth.of(lines);
    int last = 0;
    List<CleanLine> out = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean afterBlank = false;
    for (CleanLine line : lines) {
      if (current.isEmpty()) {
        afterBlank = line.afterBlank();
      } else if (!width.continues(current, last, line) && !continues(current, line, parted)) {
        out.add(new CleanLine(current.toString(), afterBlank, false, false));
        current.setLength(0);
        afterBlank = line.afterBlank();
      }
      current.append(line.text());
      last = line.text().length();
    }
    if (!current.isEmpty()) {
      out.add(new CleanLine(current.toString(), afterBlank, false, false));
    }
    return out;
  }

  private static boolean partedByBlankLines(List<CleanLine> lines) {
    long after = lines.stream().filter(CleanLine::afterBlank).count();
    return lines.size() >= 6 && after * 3 >= lines.size();
  }

  private static boolean continues(CharSequence before, CleanLine line, boolean parted) {
    String next = line.text();
    if (CANNOT_BEGIN.indexOf(next.charAt(0)) >= 0 && !Salutation.matches(before.toString())) {
      return true;
    }
    if ("（(“《".indexOf(before.charAt(before.length() - 1)) >= 0) {
      return true;
    }
    if (closesBracket(before, next)) {
      return true;
    }
    if (before.length() >= SHORTEST_CUT
        && CANNOT_END.indexOf(before.charAt(before.length() - 1)) >= 0) {
      return true;
    }
    boolean ended = ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    if (ended || Salutation.matches(next) || NUMBERED.matcher(next).matches()) {
      return false;
    }
    if ((parted && !line.afterBlank()) || (line.afterTurn() && before.length() >= SHORTEST_CUT)) {
      return true;
    }
    return next.length() <= LONGEST_FRAGMENT
        && hasOpenMark(before)
        && before.length() > LONGEST_FRAGMENT;
  }

  /** （PM at the end of a line, 2.5 on the next, ） at the beginning of the third. */
  private static boolean closesBracket(CharSequence before, String next) {
    String end =
        before.subSequence(Math.max(0, before.length() - NEAR), before.length()).toString();
    int open = end.lastIndexOf('（');
    int close = next.indexOf('）');
    boolean near =
        close < 0 ? next.length() <= NEAR : close <= NEAR && next.lastIndexOf('（', close) < 0;
    return open >= 0 && open > end.lastIndexOf('）') && near && before.length() > NEAR;
  }

  private static boolean hasOpenMark(CharSequence text) {
    int quotes = 0;
    int titles = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“' -> quotes++;
        case '”' -> quotes--;
        case '《' -> titles++;
        case '》' -> titles--;
        default -> {}
      }
    }
    return quotes > 0 || titles > 0;
  }
}
