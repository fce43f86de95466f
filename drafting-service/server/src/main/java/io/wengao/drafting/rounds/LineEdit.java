package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.TextDiff;
import io.wengao.text.span.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a line by one author: the words at {@code span} give way to {@code typed}, either
 * of which may be empty.
 */
record LineEdit(Span span, String typed, TrackedDocument.By by) {
  /**
   * The changes of a line of a file against the line of the draft it was, in order. What differs
   * though nobody tracked it is {@code unsigned}'s.
   */
  static List<LineEdit> of(ReviewedLine line, String base, TrackedDocument.By unsigned) {
    String original = line.original();
    int[] kept = TextDiff.kept(base, original);
    Collector collector = new Collector();
    int read = 0;
    for (TrackedDocument.Piece piece : line.pieces()) {
      for (char c : piece.text().toCharArray()) {
        switch (piece.change()) {
          case TrackedDocument.Change.Typed(TrackedDocument.By by) -> collector.type(c, by);
          case TrackedDocument.Change.Kept same -> collector.keep(c, kept[read++], unsigned);
          case TrackedDocument.Change.Struck(TrackedDocument.By by) ->
              collector.strike(kept[read++], by, unsigned);
        }
      }
    }
    collector.strikeTo(base.length(), unsigned);
    return collector.close();
  }

  /** Gathers what one author did in one place into one change. */
  private static final class Collector {
    private final List<LineEdit> edits = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private TrackedDocument.@Nullable By author;
    private int from;
    private int at;

    void keep(char c, int place, TrackedDocument.By unsigned) {
      if (place == TextDiff.NEW) {
        type(c, unsigned);
        return;
      }
      strikeTo(place, unsigned);
      close();
      at = place + 1;
      from = at;
    }

    void strike(int place, TrackedDocument.By by, TrackedDocument.By unsigned) {
      if (place != TextDiff.NEW) {
        strikeTo(place, unsigned);
        strikeTo(place + 1, by);
      }
    }

    void strikeTo(int place, TrackedDocument.By by) {
      if (place > at) {
        become(by);
        at = place;
      }
    }

    void type(char c, TrackedDocument.By by) {
      become(by);
      typed.append(c);
    }

    private void become(TrackedDocument.By by) {
      TrackedDocument.By now = author;
      if (now != null && !now.author().equals(by.author())) {
        close();
        now = null;
      }
      author = now == null ? by : later(now, by);
    }

    private static TrackedDocument.By later(TrackedDocument.By one, TrackedDocument.By other) {
      Instant first = one.at();
      Instant second = other.at();
      return first == null || (second != null && second.isAfter(first)) ? other : one;
    }

    List<LineEdit> close() {
      TrackedDocument.By by = author;
      if (by != null) {
        edits.add(new LineEdit(new Span(from, at), typed.toString(), by));
      }
      typed.setLength(0);
      author = null;
      from = at;
      return edits;
    }
  }
}
