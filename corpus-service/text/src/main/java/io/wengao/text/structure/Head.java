package io.wengao.text.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the body of a speech.
 *
 * @param title null when the text has none
 * @param block subtitle, date, speaker
 * @param salutation null when there is none
 * @param bodyFrom index of the first line of body after the salutation
 */
record Head(@Nullable String title, List<String> block, @Nullable String salutation, int bodyFrom) {
  private static final int SALUTATION_WITHIN = 14;
  private static final int LONGEST_TITLE = 70;
  private static final int SHORTEST_PROSE = 45;

  static Head of(List<String> lines, @Nullable String knownTitle) {
    int salutation = salutationAt(lines);
    List<String> above =
        salutation >= 0 ? lines.subList(0, salutation) : openingLines(lines, knownTitle != null);
    String title = knownTitle;
    List<String> block = new ArrayList<>();
    for (String line : above) {
      if (title == null && mayBeTitle(line)) {
        title = line;
      } else if (title != null
          && block.isEmpty()
          && !title.equals(knownTitle)
          && continuesTitle(title, line)) {
        title = title + line;
      } else {
        block.add(line);
      }
    }
    String called = salutation >= 0 ? lines.get(salutation) : null;
    return new Head(
        title == null ? null : bare(title),
        block,
        called,
        salutation >= 0 ? salutation + 1 : above.size());
  }

  private static int salutationAt(List<String> lines) {
    for (int i = 0; i < lines.size() && i < SALUTATION_WITHIN; i++) {
      if (Salutation.matches(lines.get(i))) {
        return i;
      }
      if (isBody(lines.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Without a salutation: the title, then lines that cannot be body. */
  private static List<String> openingLines(List<String> lines, boolean titleKnown) {
    int end = 0;
    if (!titleKnown) {
      if (lines.size() < 2 || !mayBeTitle(lines.getFirst()) || lines.getFirst().endsWith("！")) {
        return List.of();
      }
      end = 1;
      if (lines.size() > 2
          && !TitleLine.looksLikeTitle(lines.getFirst())
          && continuesTitle(lines.getFirst(), lines.get(1))) {
        end = 2;
      }
    }
    while (end < lines.size() - 1 && TitleLine.belongsToBlock(lines.get(end))) {
      end++;
    }
    return lines.subList(0, end);
  }

  private static boolean mayBeTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && !TitleLine.endsSentence(line)
        && Enumerator.of(line) == null
        && (TitleLine.looksLikeTitle(line) || !TitleLine.belongsToBlock(line));
  }

  /** A title broken over two lines reads like one only when put together. */
  private static boolean continuesTitle(String title, String line) {
    return !TitleLine.looksLikeTitle(title)
        && !TitleLine.belongsToBlock(line)
        && title.length() + line.length() <= LONGEST_TITLE
        && TitleLine.looksLikeTitle(title + line);
  }

  private static boolean isBody(String line) {
    return line.length() >= SHORTEST_PROSE
        && "。！？!?；;".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static String bare(String title) {
    boolean wrapped = title.startsWith("《") && title.indexOf('》') == title.length() - 1;
    return wrapped ? title.substring(1, title.length() - 1) : title;
  }
}
