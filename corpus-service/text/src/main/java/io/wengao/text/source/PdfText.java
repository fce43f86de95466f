package io.wengao.text.source;

import io.wengao.text.pdf.PdfPage;
import io.wengao.text.pdf.PdfPage.Line;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the lines of a PDF together to paragraphs: a line goes on where it reached the right margin
 * and the next is neither indented nor set in another size, whatever page they stand on.
 */
final class PdfText {
  /** In letters: how far a line may end before the margin and still be full. */
  private static final double RAGGED = 2.2;

  /** In letters: from here on a line is indented. */
  private static final double INDENT = 0.8;

  private static final double OTHER_SIZE = 0.12;
  private static final double WIDE_GAP = 1.7;

  private final PdfFurniture furniture;
  private final StringBuilder text = new StringBuilder();
  private final List<Source.Outside> outside = new ArrayList<>();
  private final double left;
  private final double right;
  private final double bodySize;
  private final double pitch;

  private PdfText(List<PdfPage> pages) {
    this.furniture = PdfFurniture.of(pages);
    List<Line> body = new ArrayList<>();
    pages.forEach(page -> page.lines().stream().filter(furniture::isBody).forEach(body::add));
    this.bodySize = mostFrequent(body.stream().map(line -> rounded(line.size())).toList());
    List<Line> plain = body.stream().filter(line -> rounded(line.size()) == bodySize).toList();
    this.left = mostFrequent(plain.stream().map(line -> rounded(line.left())).toList());
    this.right = (float) plain.stream().mapToDouble(Line::right).max().orElse(0);
    this.pitch = pitch(pages, bodySize);
  }

  static Source.Text of(List<PdfPage> pages) {
    return new PdfText(pages).read(pages);
  }

  private Source.Text read(List<PdfPage> pages) {
    List<String> aside = new ArrayList<>();
    Line before = null;
    boolean turned = false;
    for (PdfPage page : pages) {
      for (Line line : page.lines()) {
        if (!furniture.isBody(line)) {
          aside.add(line.text());
          continue;
        }
        if (before != null && !goesOn(before, line, turned)) {
          endParagraph(aside);
        }
        text.append(joint(line.text())).append(line.text());
        before = line;
        turned = false;
      }
      turned = true;
    }
    endParagraph(aside);
    return new Source.Text("application/pdf", "UTF-16", text.toString(), outside);
  }

  /** Head and foot of the pages a paragraph ran over stand after it. */
  private void endParagraph(List<String> aside) {
    text.append('\n');
    for (String line : aside) {
      int start = text.length();
      text.append(line);
      outside.add(new Source.Outside("page-furniture", new Span(start, text.length())));
      text.append('\n');
    }
    aside.clear();
  }

  private boolean goesOn(Line before, Line line, boolean turned) {
    boolean sameSize = Math.abs(before.size() - line.size()) <= bodySize * OTHER_SIZE;
    boolean full = before.right() >= right - RAGGED * bodySize;
    boolean indented = line.left() > left + INDENT * bodySize;
    boolean near = turned || line.baseline() - before.baseline() <= WIDE_GAP * pitch;
    if (!sameSize || !near) {
      return false;
    }
    if (indented) {
      return isCentred(before) && isCentred(line) && before.size() > bodySize * (1 + OTHER_SIZE);
    }
    return full;
  }

  private boolean isCentred(Line line) {
    return Math.abs((line.left() + line.right()) / 2 - middle()) < 1.5 * bodySize;
  }

  private double middle() {
    return (left + right) / 2;
  }

  /** Latin words need their space where the line broke between them. */
  private String joint(String next) {
    boolean latin =
        !text.isEmpty()
            && Character.isLetterOrDigit(text.charAt(text.length() - 1))
            && text.charAt(text.length() - 1) < 0x80
            && Character.isLetter(next.charAt(0))
            && next.charAt(0) < 0x80;
    return latin ? " " : "";
  }

  private static double pitch(List<PdfPage> pages, double otherwise) {
    List<Double> steps = new ArrayList<>();
    for (PdfPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        double step = page.lines().get(i).baseline() - page.lines().get(i - 1).baseline();
        if (step > 1) {
          steps.add(rounded(step));
        }
      }
    }
    return steps.isEmpty() ? 2 * otherwise : mostFrequent(steps);
  }

  private static double rounded(double value) {
    return Math.round(value);
  }

  private static double mostFrequent(List<Double> values) {
    Map<Double, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return new LinkedHashMap<>(counts)
        .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0.0);
  }
}
