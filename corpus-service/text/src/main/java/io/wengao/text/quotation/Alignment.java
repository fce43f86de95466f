package io.wengao.text.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The stretch of a text with the least edits from wanted words (Sellers, "The theory and
 * computation of evolutionary distances", 1980).
 *
 * @param from where the stretch begins in the text
 * @param to where it ends
 * @param similarity one less the edits over the wanted characters
 * @param edits neighbouring ones joined, in order
 */
record Alignment(int from, int to, double similarity, List<Edit> edits) {

  /** Wanted characters and those that stand in their place. */
  record Edit(int wantedFrom, int wantedTo, int actualFrom, int actualTo) {}

  /** Empty when either is empty or nothing is in common. */
  static Optional<Alignment> of(String wanted, String text) {
    if (wanted.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    int to = bestEnd(wanted, text);
    int from = Math.max(0, to - 2 * wanted.length());
    String near = text.substring(from, to);
    int[][] cost = costs(wanted, near);
    return cost[wanted.length()][near.length()] >= wanted.length()
        ? Optional.empty()
        : Optional.of(traced(wanted, near, cost, from));
  }

  /** Where the stretch ends, in the memory of one row: a text may be very long. */
  private static int bestEnd(String wanted, String text) {
    int[] column = new int[wanted.length() + 1];
    for (int i = 0; i <= wanted.length(); i++) {
      column[i] = i;
    }
    int best = 0;
    int least = wanted.length();
    for (int j = 1; j <= text.length(); j++) {
      int diagonal = 0;
      for (int i = 1; i <= wanted.length(); i++) {
        int same = wanted.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(diagonal + same, Math.min(column[i - 1], column[i]) + 1);
        diagonal = column[i];
        column[i] = cost;
      }
      if (column[wanted.length()] < least) {
        least = column[wanted.length()];
        best = j;
      }
    }
    return best;
  }

  private static int[][] costs(String wanted, String text) {
    int[][] cost = new int[wanted.length() + 1][text.length() + 1];
    for (int i = 1; i <= wanted.length(); i++) {
      cost[i][0] = i;
      for (int j = 1; j <= text.length(); j++) {
        int same = wanted.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
      }
    }
    return cost;
  }

  /**
   * The edits that lead to the end of {@code text}, which begins at {@code offset} of the whole.
   */
  private static Alignment traced(String wanted, String text, int[][] cost, int offset) {
    List<Edit> backwards = new ArrayList<>();
    int i = wanted.length();
    int j = text.length();
    while (i > 0) {
      boolean same = j > 0 && wanted.charAt(i - 1) == text.charAt(j - 1);
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        i--;
        j--;
        if (!same) {
          backwards.add(new Edit(i, i + 1, offset + j, offset + j + 1));
        }
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        i--;
        backwards.add(new Edit(i, i + 1, offset + j, offset + j));
      } else {
        j--;
        backwards.add(new Edit(i, i, offset + j, offset + j + 1));
      }
    }
    Collections.reverse(backwards);
    double similarity = 1 - (double) cost[wanted.length()][text.length()] / wanted.length();
    return new Alignment(offset + j, offset + text.length(), similarity, joined(backwards));
  }

  private static List<Edit> joined(List<Edit> edits) {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : edits) {
      Edit last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.wantedTo() == edit.wantedFrom()
          && last.actualTo() == edit.actualFrom()) {
        joined.removeLast();
        joined.add(
            new Edit(last.wantedFrom(), edit.wantedTo(), last.actualFrom(), edit.actualTo()));
      } else {
        joined.add(edit);
      }
    }
    return List.copyOf(joined);
  }
}
