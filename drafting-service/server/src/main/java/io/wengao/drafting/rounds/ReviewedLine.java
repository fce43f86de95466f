package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was before anybody changed the file, with what was done to it. A line mark somebody
 * typed is a '\n' among the typed words.
 *
 * @param joined who struck the mark at its end; null when it stands
 */
record ReviewedLine(
    List<TrackedDocument.Piece> pieces,
    TrackedDocument.@Nullable By joined,
    List<TrackedDocument.Remark> remarks) {
  ReviewedLine {
    pieces = List.copyOf(pieces);
    remarks = List.copyOf(remarks);
  }

  /** The lines of a file without those that are empty and always were. */
  static List<ReviewedLine> of(TrackedDocument document) {
    List<ReviewedLine> lines = new ArrayList<>();
    List<TrackedDocument.Piece> pieces = new ArrayList<>();
    List<TrackedDocument.Remark> remarks = new ArrayList<>();
    int length = 0;
    for (TrackedDocument.Line line : document.lines()) {
      for (TrackedDocument.Remark remark : line.remarks()) {
        Span place = remark.place().shift(length);
        remarks.add(new TrackedDocument.Remark(place, remark.by(), remark.text()));
      }
      pieces.addAll(line.pieces());
      length += line.all().length() + 1;
      if (line.end() instanceof TrackedDocument.Change.Typed typed) {
        pieces.add(new TrackedDocument.Piece("\n", typed));
      } else {
        TrackedDocument.By joined =
            line.end() instanceof TrackedDocument.Change.Struck(TrackedDocument.By by) ? by : null;
        add(lines, new ReviewedLine(pieces, joined, remarks));
        pieces = new ArrayList<>();
        remarks = new ArrayList<>();
        length = 0;
      }
    }
    add(lines, new ReviewedLine(pieces, null, remarks));
    return List.copyOf(lines);
  }

  private static void add(List<ReviewedLine> lines, ReviewedLine line) {
    if (!line.pieces.isEmpty()) {
      lines.add(line);
    }
  }

  /** The words that stood there before. */
  String original() {
    StringBuilder words = new StringBuilder();
    for (TrackedDocument.Piece piece : pieces) {
      if (!(piece.change() instanceof TrackedDocument.Change.Typed)) {
        words.append(piece.text());
      }
    }
    return words.toString();
  }

  /** The words now between two places of kept, typed and struck words. */
  String now(Span place) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (TrackedDocument.Piece piece : pieces) {
      int from = Math.clamp(place.start() - (long) at, 0, piece.text().length());
      int to = Math.clamp(place.end() - (long) at, 0, piece.text().length());
      if (!(piece.change() instanceof TrackedDocument.Change.Struck)) {
        words.append(piece.text(), from, to);
      }
      at += piece.text().length();
    }
    return words.toString();
  }

  /** Whether anybody tracked a change here. */
  boolean isChanged() {
    return joined != null
        || pieces.stream().anyMatch(p -> !(p.change() instanceof TrackedDocument.Change.Kept));
  }
}
