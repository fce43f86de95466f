package io.wengao.text.cleaning;

import io.wengao.text.structure.Salutation;
import java.util.List;

/**
 * Whether a text was broken at the margin of a sheet, as recognised and copied ones are: then a
 * line that reached the margin goes on in the next, unless that one is indented.
 *
 * @param width characters of a full line; 0 when the text was not broken so
 * @param indents whether paragraphs are indented, so that a line that is not goes on whatever mark
 *     the one before ends with
 */
record SheetWidth(int width, boolean indents) {
  private static final int NARROWEST = 15;
  private static final int WIDEST = 60;
  private static final int RAGGED = 6;
  private static final int FEWEST = 3;
  private static final SheetWidth NONE = new SheetWidth(0, false);

  static SheetWidth of(List<CleanLine> lines) {
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return NONE;
    }
    long full = lines.stream().filter(line -> line.text().length() >= width - RAGGED).count();
    long goingOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean after =
          lines.get(i - 1).text().length() >= width - RAGGED && !ends(lines.get(i - 1).text());
      goingOn += after && !lines.get(i).indented() ? 1 : 0;
    }
    long indented = lines.stream().filter(CleanLine::indented).count();
    boolean indents = indented >= FEWEST && indented < lines.size();
    boolean broken = goingOn >= FEWEST && (indents || full * 2 >= lines.size());
    return broken ? new SheetWidth(width, indents) : NONE;
  }

  /**
   * Whether {@code line} goes on the paragraph.
   *
   * @param last length of the paragraph's last line in the file
   */
  boolean continues(CharSequence paragraph, int last, CleanLine line) {
    if (width == 0 || last < width - RAGGED || line.indented() || line.afterBlank()) {
      return false;
    }
    return (indents || !ends(paragraph)) && !Salutation.matches(line.text());
  }

  private static boolean ends(CharSequence text) {
    return "。！？!?：:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
