package io.wengao.text.pdf;

import java.util.List;

/**
 * A page of a PDF.
 *
 * @param height in points
 * @param lines from top to bottom
 * @param hasPicture whether a picture is drawn on it
 */
public record PdfPage(double height, List<Line> lines, boolean hasPicture) {
  public PdfPage {
    lines = List.copyOf(lines);
  }

  /** Characters of the text layer. */
  public long characters() {
    return lines.stream().mapToLong(line -> line.text().length()).sum();
  }

  /**
   * A line as it stands on the page, in points from the upper left corner.
   *
   * @param left where its first character begins
   * @param right where its last one ends
   * @param baseline distance of its foot from the top of the page
   * @param size of its letters
   */
  public record Line(String text, double left, double right, double baseline, double size) {}
}
