package io.wengao.drafting.draft;

import java.util.Arrays;

/**
 * Which characters of a new text were kept from an old one: a longest common subsequence, without
 * islands of a single character between two changes, which are chance.
 */
public final class TextDiff {
  /** Stands for a character that was typed. */
  public static final int NEW = -1;

  /** More cells than this and the changed middle counts as rewritten. */
  private static final long MOST_CELLS = 9_000_000;

  private final String before;
  private final String after;
  private final int[] kept;

  private TextDiff(String before, String after) {
    this.before = before;
    this.after = after;
    this.kept = new int[after.length()];
    Arrays.fill(kept, NEW);
  }

  /** For each UTF-16 code unit of {@code after} its offset in {@code before}, or {@link #NEW}. */
  public static int[] kept(String before, String after) {
    return compare(before, after, true);
  }

  /** The same with the islands: for finding a place again, not for showing a change. */
  public static int[] common(String before, String after) {
    return compare(before, after, false);
  }

  private static int[] compare(String before, String after, boolean readable) {
    TextDiff diff = new TextDiff(before, after);
    int prefix = diff.prefix();
    int suffix = diff.suffix(prefix);
    int oldEnd = before.length() - suffix;
    int newEnd = after.length() - suffix;
    if ((long) (oldEnd - prefix) * (newEnd - prefix) <= MOST_CELLS) {
      diff.middle(prefix, oldEnd, newEnd);
      if (readable) {
        diff.dropIslands(prefix, newEnd);
      }
    }
    return diff.kept;
  }

  private int prefix() {
    int most = Math.min(before.length(), after.length());
    int i = 0;
    while (i < most && before.charAt(i) == after.charAt(i)) {
      kept[i] = i;
      i++;
    }
    return i;
  }

  private int suffix(int prefix) {
    int most = Math.min(before.length(), after.length()) - prefix;
    int i = 0;
    while (i < most
        && before.charAt(before.length() - 1 - i) == after.charAt(after.length() - 1 - i)) {
      kept[after.length() - 1 - i] = before.length() - 1 - i;
      i++;
    }
    return i;
  }

  private void middle(int from, int oldEnd, int newEnd) {
    int[][] longest = lengths(from, oldEnd, newEnd);
    int i = 0;
    int j = 0;
    while (from + i < oldEnd && from + j < newEnd) {
      if (before.charAt(from + i) == after.charAt(from + j)) {
        kept[from + j] = from + i;
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private int[][] lengths(int from, int oldEnd, int newEnd) {
    int rows = oldEnd - from;
    int columns = newEnd - from;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            before.charAt(from + i) == after.charAt(from + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private void dropIslands(int from, int to) {
    for (int i = from; i < to; i++) {
      if (kept[i] != NEW && !joinsLeft(i) && !joinsRight(i)) {
        kept[i] = NEW;
      }
    }
  }

  private boolean joinsLeft(int i) {
    return i > 0 && kept[i - 1] != NEW && kept[i - 1] + 1 == kept[i];
  }

  private boolean joinsRight(int i) {
    return i + 1 < kept.length && kept[i + 1] != NEW && kept[i + 1] - 1 == kept[i];
  }
}
