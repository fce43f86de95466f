package io.wengao.text.source;

import io.wengao.text.pdf.PdfPage;
import io.wengao.text.pdf.PdfPage.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Running heads, feet and page numbers: what stands at the edge of a page and there again on
 * others, its digits aside.
 */
final class PdfFurniture {
  /** How many lines at the top and at the foot of a page may be furniture. */
  private static final int DEEP = 2;

  private static final double EDGE = 0.12;
  private static final int LONGEST = 60;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·~\\s]{0,4}(?:第\\s?)?\\d{1,4}(?:\\s?页)?(?:\\s?[/／,，]?\\s?共?\\s?\\d{1,4}\\s?页?)?[-—–－·~\\s]{0,4}");

  private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfFurniture() {}

  static PdfFurniture of(List<PdfPage> pages) {
    PdfFurniture found = new PdfFurniture();
    Map<String, Integer> seen = new TreeMap<>();
    for (PdfPage page : pages) {
      edges(page).forEach(line -> seen.merge(shape(line), 1, Integer::sum));
    }
    for (PdfPage page : pages) {
      for (Line line : edges(page)) {
        boolean repeated = seen.getOrDefault(shape(line), 0) >= Math.max(2, pages.size() / 3);
        if (repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
          found.lines.add(line);
        }
      }
    }
    return found;
  }

  boolean isBody(Line line) {
    return !lines.contains(line);
  }

  private static List<Line> edges(PdfPage page) {
    List<Line> edges = new ArrayList<>();
    int count = page.lines().size();
    for (int i = 0; i < count; i++) {
      Line line = page.lines().get(i);
      boolean outer = i < DEEP || i >= count - DEEP;
      boolean atEdge =
          line.baseline() < page.height() * EDGE || line.baseline() > page.height() * (1 - EDGE);
      if (outer && atEdge && line.text().length() <= LONGEST) {
        edges.add(line);
      }
    }
    return edges;
  }

  private static String shape(Line line) {
    return line.text().replaceAll("\\d+", "0").replaceAll("\\s", "");
  }
}
