package io.wengao.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page into lines by their places. */
final class LineFinder {
  private static final double SAME_LINE = 0.5;
  private static final double OVERPRINT = 0.2;

  /** In letters: a gap between Latin words, and one that was meant between Han. */
  private static final double LATIN_GAP = 0.15;

  private static final double WIDE_GAP = 0.7;

  private LineFinder() {}

  static List<PdfPage.Line> lines(List<Glyph> glyphs, double height) {
    List<Glyph> downward = new ArrayList<>(glyphs);
    downward.sort(Comparator.comparingDouble(Glyph::y).reversed());
    List<PdfPage.Line> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : downward) {
      if (!line.isEmpty()
          && line.getFirst().y() - glyph.y()
              > SAME_LINE * Math.max(line.getFirst().size(), glyph.size())) {
        lines.add(line(line, height));
        line.clear();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line(line, height));
    }
    return lines.stream().filter(one -> !one.text().isBlank()).toList();
  }

  private static PdfPage.Line line(List<Glyph> glyphs, double height) {
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    double size = 0;
    for (Glyph glyph : glyphs) {
      if (before != null && isOverprinted(before, glyph)) {
        continue;
      }
      if (before != null) {
        text.append(gap(text, before, glyph));
      }
      text.append(glyph.text());
      size = Math.max(size, glyph.size());
      before = glyph;
    }
    Glyph first = glyphs.getFirst();
    Glyph last = before == null ? first : before;
    return new PdfPage.Line(
        text.toString(), first.x(), last.x() + last.width(), height - first.y(), size);
  }

  /** Bold type is often made by printing twice. */
  private static boolean isOverprinted(Glyph before, Glyph glyph) {
    return before.text().equals(glyph.text())
        && glyph.x() - before.x() < OVERPRINT * Math.min(before.size(), before.width() + 0.01);
  }

  private static String gap(CharSequence text, Glyph before, Glyph glyph) {
    double gap = (glyph.x() - before.x() - before.width()) / Math.max(1, glyph.size());
    if (gap > WIDE_GAP) {
      return "\u3000";
    }
    boolean latin =
        !text.isEmpty()
            && text.charAt(text.length() - 1) < 0x2E80
            && glyph.text().charAt(0) < 0x2E80;
    return latin && gap > LATIN_GAP ? " " : "";
  }
}
