package io.wengao.corpus.rereading;

import io.wengao.corpus.rereading.SpeechChange.TextChange;
import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, by lines. */
final class TextChanges {
  /** Places told of one speech. */
  static final int MOST = 100;

  /** Of longer texts only what stands between the same beginning and the same end is told. */
  private static final int LONGEST = 2_000;

  private TextChanges() {}

  /** The places in order; none for texts that are the same. */
  static List<TextChange> between(String before, String after) {
    List<String> was = before.lines().toList();
    List<String> is = after.lines().toList();
    int begin = 0;
    while (begin < Math.min(was.size(), is.size()) && was.get(begin).equals(is.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < Math.min(was.size(), is.size()) - begin
        && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
      end++;
    }
    was = was.subList(begin, was.size() - end);
    is = is.subList(begin, is.size() - end);
    List<TextChange> changes =
        was.size() > LONGEST || is.size() > LONGEST ? whole(was, is) : aligned(was, is);
    return List.copyOf(changes.subList(0, Math.min(MOST, changes.size())));
  }

  private static List<TextChange> whole(List<String> was, List<String> is) {
    return was.isEmpty() && is.isEmpty()
        ? List.of()
        : List.of(new TextChange(String.join("\n", was), String.join("\n", is)));
  }

  /** Walks along a longest common run of lines; what lies between two common ones is one change. */
  private static List<TextChange> aligned(List<String> was, List<String> is) {
    int[][] common = common(was, is);
    List<TextChange> changes = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < was.size() || j < is.size()) {
      if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
        changes.addAll(whole(gone, come));
        gone.clear();
        come.clear();
        i++;
        j++;
      } else if (j == is.size() || i < was.size() && common[i + 1][j] >= common[i][j + 1]) {
        gone.add(was.get(i++));
      } else {
        come.add(is.get(j++));
      }
    }
    changes.addAll(whole(gone, come));
    return changes;
  }

  /** Length of the longest common run of the lines from {@code [i]} and {@code [j]} on. */
  private static int[][] common(List<String> was, List<String> is) {
    int[][] common = new int[was.size() + 1][is.size() + 1];
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int j = is.size() - 1; j >= 0; j--) {
        common[i][j] =
            was.get(i).equals(is.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
