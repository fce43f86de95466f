package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.TextDiff;
import java.util.Arrays;
import java.util.List;

/** Two texts compared so that a person can read the difference. */
final class Differences {
  /** A shorter run of kept characters between two changes is chance. */
  private static final int SHORTEST = 3;

  private static final TrackedDocument.By NOBODY = new TrackedDocument.By("", null);

  private Differences() {}

  /** For each character of {@code after} its place in {@code before}, or {@link TextDiff#NEW}. */
  static int[] kept(String before, String after) {
    int[] kept = TextDiff.kept(before, after);
    int start = 0;
    while (start < kept.length) {
      int end = start + 1;
      while (end < kept.length && kept[end] == kept[end - 1] + 1 && kept[end - 1] != TextDiff.NEW) {
        end++;
      }
      if (kept[start] != TextDiff.NEW && isChance(kept, start, end, before.length())) {
        Arrays.fill(kept, start, end, TextDiff.NEW);
      }
      start = end;
    }
    return kept;
  }

  /** Short, and neither first nor last in both texts. */
  private static boolean isChance(int[] kept, int start, int end, int length) {
    boolean first = start == 0 && kept[start] == 0;
    boolean last = end == kept.length && kept[end - 1] == length - 1;
    return end - start < SHORTEST && !first && !last;
  }

  /** The changes that lead from one text to the other, nobody's. */
  static List<LineEdit> of(String before, String after) {
    return LineEdit.of(new ReviewedLine(pieces(before, after), null, List.of()), before, NOBODY);
  }

  private static List<TrackedDocument.Piece> pieces(String before, String after) {
    return new LinePieces(before, after, i -> NOBODY, i -> NOBODY).pieces();
  }
}
