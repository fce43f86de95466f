package io.wengao.drafting.rounds;

import java.util.Arrays;
import java.util.List;

/** Which line of a draft each line of a file is: in order, equal or alike. */
final class Alignment {
  /** Stands for a line that is none of the draft's. */
  static final int NONE = -1;

  /** Share of common pairs of characters from which two lines may be the same line. */
  private static final double ALIKE = 0.35;

  private Alignment() {}

  /** For each line of {@code file} the index of a line of {@code draft}, or {@link #NONE}. */
  static int[] of(List<String> file, List<String> draft) {
    double[][] alike = alike(file, draft);
    double[][] best = new double[file.size() + 1][draft.size() + 1];
    for (int i = file.size() - 1; i >= 0; i--) {
      for (int j = draft.size() - 1; j >= 0; j--) {
        double apart = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(apart, alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0);
      }
    }
    int[] found = new int[file.size()];
    Arrays.fill(found, NONE);
    int j = 0;
    for (int i = 0; i < file.size(); i++) {
      while (j < draft.size() && best[i][j] == best[i][j + 1]) {
        j++;
      }
      if (j < draft.size() && best[i][j] > best[i + 1][j]) {
        found[i] = j++;
      }
    }
    return found;
  }

  private static double[][] alike(List<String> file, List<String> draft) {
    List<int[]> pairs = draft.stream().map(Alignment::pairs).toList();
    double[][] alike = new double[file.size()][draft.size()];
    for (int i = 0; i < file.size(); i++) {
      int[] own = pairs(file.get(i));
      for (int j = 0; j < draft.size(); j++) {
        double share = file.get(i).equals(draft.get(j)) ? 1 : 0.9 * common(own, pairs.get(j));
        alike[i][j] = share >= ALIKE ? share : 0;
      }
    }
    return alike;
  }

  private static int[] pairs(String line) {
    int[] pairs = new int[Math.max(0, line.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = line.charAt(i) << 16 | line.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private static double common(int[] one, int[] other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return one.length + other.length == 0 ? 0 : 2.0 * common / (one.length + other.length);
  }
}
