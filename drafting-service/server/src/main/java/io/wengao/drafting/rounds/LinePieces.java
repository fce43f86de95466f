package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A line that became another, as kept, struck and typed pieces; struck before typed. */
final class LinePieces {
  private final String before;
  private final String after;
  private final IntFunction<TrackedDocument.By> struckBy;
  private final IntFunction<TrackedDocument.By> typedBy;
  private final List<TrackedDocument.Piece> pieces = new ArrayList<>();

  /**
   * @param struckBy who struck the character at a place of {@code before}
   * @param typedBy who typed the character at a place of {@code after}
   */
  LinePieces(
      String before,
      String after,
      IntFunction<TrackedDocument.By> struckBy,
      IntFunction<TrackedDocument.By> typedBy) {
    this.before = before;
    this.after = after;
    this.struckBy = struckBy;
    this.typedBy = typedBy;
  }

  List<TrackedDocument.Piece> pieces() {
    int[] kept = Differences.kept(before, after);
    int read = 0;
    int i = 0;
    while (i < after.length()) {
      int end = i;
      while (end < after.length() && kept[end] == TextDiff.NEW) {
        end++;
      }
      int next = end == after.length() ? before.length() : kept[end];
      struck(read, next);
      for (int j = i; j < end; j++) {
        add(after.charAt(j), new TrackedDocument.Change.Typed(typedBy.apply(j)));
      }
      read = next;
      i = end;
      if (end < after.length()) {
        add(after.charAt(end), TrackedDocument.Change.KEPT);
        read++;
        i++;
      }
    }
    struck(read, before.length());
    return pieces;
  }

  private void struck(int from, int to) {
    for (int i = from; i < to; i++) {
      add(before.charAt(i), new TrackedDocument.Change.Struck(struckBy.apply(i)));
    }
  }

  /** Words of one author beside one another are one change, also when they came at two times. */
  private static boolean isSameHand(TrackedDocument.Change one, TrackedDocument.Change other) {
    return switch (one) {
      case TrackedDocument.Change.Kept kept -> other instanceof TrackedDocument.Change.Kept;
      case TrackedDocument.Change.Typed(TrackedDocument.By by) ->
          other instanceof TrackedDocument.Change.Typed(TrackedDocument.By own)
              && own.author().equals(by.author());
      case TrackedDocument.Change.Struck(TrackedDocument.By by) ->
          other instanceof TrackedDocument.Change.Struck(TrackedDocument.By own)
              && own.author().equals(by.author());
    };
  }

  private void add(char c, TrackedDocument.Change change) {
    if (!pieces.isEmpty() && isSameHand(pieces.getLast().change(), change)) {
      TrackedDocument.Piece last = pieces.removeLast();
      pieces.add(new TrackedDocument.Piece(last.text() + c, last.change()));
    } else {
      pieces.add(new TrackedDocument.Piece(String.valueOf(c), change));
    }
  }
}
