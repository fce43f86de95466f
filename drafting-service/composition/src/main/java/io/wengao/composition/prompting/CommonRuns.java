package io.wengao.composition.prompting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of characters two texts have in common, longest first, none overlapping in the first.
 */
final class CommonRuns {
  private CommonRuns() {}

  /** A run: where it stands in either text. */
  record Run(int inText, int inSource, int length) {
    int end() {
      return inText + length;
    }
  }

  /**
   * Finds them. A number is taken as a whole or not at all.
   *
   * @param taken places of {@code text} that are out of the question
   * @param shortest letters and digits a run must have
   * @param shortestFigure the same for one that holds a digit
   */
  static List<Run> of(
      String text, String source, boolean[] taken, int shortest, int shortestFigure) {
    List<Run> found = new ArrayList<>();
    int[] above = new int[source.length() + 1];
    for (int i = text.length() - 1; i >= 0; i--) {
      int[] row = new int[source.length() + 1];
      for (int j = source.length() - 1; j >= 0; j--) {
        row[j] = !taken[i] && text.charAt(i) == source.charAt(j) ? above[j + 1] + 1 : 0;
        boolean starts =
            i == 0 || j == 0 || taken[i - 1] || text.charAt(i - 1) != source.charAt(j - 1);
        if (row[j] > 0 && starts) {
          found.add(whole(text, source, new Run(i, j, row[j])));
        }
      }
      above = row;
    }
    found.removeIf(run -> !isLong(text, run, shortest, shortestFigure));
    found.sort(
        Comparator.comparingInt((Run r) -> -r.length())
            .thenComparingInt(Run::inText)
            .thenComparingInt(Run::inSource));
    List<Run> apart = new ArrayList<>();
    for (Run run : found) {
      if (apart.stream().noneMatch(r -> r.inText() < run.end() && run.inText() < r.end())) {
        apart.add(run);
      }
    }
    return apart;
  }

  /** Without the piece of a longer number at either end. */
  private static Run whole(String text, String source, Run run) {
    int from = 0;
    int to = run.length();
    while (from < to
        && isDigit(text, run.inText() + from)
        && (isDigit(text, run.inText() + from - 1) || isDigit(source, run.inSource() + from - 1))) {
      from++;
    }
    while (to > from
        && isDigit(text, run.inText() + to - 1)
        && (isDigit(text, run.inText() + to) || isDigit(source, run.inSource() + to))) {
      to--;
    }
    return new Run(run.inText() + from, run.inSource() + from, to - from);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.');
  }

  private static boolean isLong(String text, Run run, int shortest, int shortestFigure) {
    String words = text.substring(run.inText(), run.end());
    long letters = words.chars().filter(Character::isLetterOrDigit).count();
    boolean figure = words.chars().anyMatch(Character::isDigit);
    return letters >= (figure ? Math.min(shortest, shortestFigure) : shortest);
  }
}
