package io.wengao.composition.layout;

import io.wengao.text.span.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text with its tracked changes and comments (花脸稿), line by line as a word processor keeps it.
 *
 * @param lastEditor who saved the file last, as far as it says
 * @param draft which revision of which draft it was written from, as far as it says
 */
public record TrackedDocument(
    List<Line> lines, @Nullable String lastEditor, @Nullable Source draft) {
  public TrackedDocument {
    lines = List.copyOf(lines);
  }

  /** Where a file came from. */
  public record Source(String draftId, int revision) {}

  /**
   * A line.
   *
   * @param style {@link LineStyle#PARAGRAPH} where it was read from a file
   * @param end the mark that ends the line: kept, typed (the line was split off) or struck (the
   *     next line joins it)
   */
  public record Line(LineStyle style, List<Piece> pieces, Change end, List<Remark> remarks) {
    public Line {
      pieces = List.copyOf(pieces);
      remarks = List.copyOf(remarks);
    }

    /** A line nobody changed. */
    public static Line kept(LineStyle style, String text) {
      List<Piece> pieces = text.isEmpty() ? List.of() : List.of(new Piece(text, Change.KEPT));
      return new Line(style, pieces, Change.KEPT, List.of());
    }

    /** Kept, typed and struck words in order. */
    public String all() {
      return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
  }

  /** A run of characters with one fate; never empty. */
  public record Piece(String text, Change change) {}

  /** What became of a piece, and who did it. */
  public sealed interface Change {
    Change KEPT = new Kept();

    record Kept() implements Change {}

    record Typed(By by) implements Change {}

    record Struck(By by) implements Change {}
  }

  /** Author and time of a change or remark; Word keeps no seconds' fractions. */
  public record By(String author, @Nullable Instant at) {}

  /**
   * A comment (批注).
   *
   * @param place in {@link Line#all()}; empty for one that stands at a point
   */
  public record Remark(Span place, By by, String text) {}
}
