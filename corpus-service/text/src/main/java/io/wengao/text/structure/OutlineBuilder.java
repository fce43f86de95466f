package io.wengao.text.structure;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Builds the tree of sections from headings and their levels, and the way to each paragraph's
 * section.
 */
final class OutlineBuilder {
  /** A closing that turns to the listeners again belongs to no section. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:同志们|各位代表|各位委员|各位领导|各位同志|朋友们|老师们|同学们|乡亲们|各位来宾|女士们)[^。]{0,12}[，,！!：:].*",
          Pattern.DOTALL);

  private final List<String> lines;
  private final List<Span> spans;
  private final List<Heading> headings;
  private final List<Integer> levels;
  private final int closingLine;
  private final List<List<Integer>> paths;
  private int next;

  private OutlineBuilder(List<String> lines, List<Span> spans, int bodyFrom) {
    this.lines = lines;
    this.spans = spans;
    this.headings =
        HeadingFinder.find(lines.subList(bodyFrom, lines.size())).stream()
            .map(h -> new Heading(h.line() + bodyFrom, h.enumerator(), h.length(), h.runIn()))
            .toList();
    this.levels = Levels.of(headings);
    this.closingLine = closing();
    this.paths = new ArrayList<>(Collections.nCopies(lines.size(), List.of()));
  }

  private List<Section> sections = List.of();

  static OutlineBuilder of(List<String> lines, List<Span> spans, int bodyFrom) {
    OutlineBuilder builder = new OutlineBuilder(lines, spans, bodyFrom);
    builder.sections = builder.build(1, List.of());
    return builder;
  }

  List<Section> sections() {
    return sections;
  }

  List<List<Integer>> paths() {
    return paths;
  }

  /** Index of the first line of the closing after the last heading, or the number of lines. */
  private int closing() {
    if (headings.isEmpty()) {
      return lines.size();
    }
    for (int i = headings.getLast().line() + 1; i < lines.size(); i++) {
      if (CLOSING.matcher(lines.get(i)).matches() && i > lines.size() * 2 / 3) {
        return i;
      }
    }
    return lines.size();
  }

  private List<Section> build(int level, List<Integer> parent) {
    List<Section> siblings = new ArrayList<>();
    while (next < headings.size() && levels.get(next) >= level) {
      int index = next++;
      List<Integer> path = new ArrayList<>(parent);
      path.add(siblings.size());
      int lastLine = lastLine(index);
      for (int i = headings.get(index).line(); i <= lastLine; i++) {
        paths.set(i, List.copyOf(path));
      }
      List<Section> children = build(levels.get(index) + 1, path);
      siblings.add(section(index, lastLine, children));
    }
    return siblings;
  }

  private Section section(int index, int lastLine, List<Section> children) {
    Heading heading = headings.get(index);
    Span line = spans.get(heading.line());
    Span span = new Span(line.start(), line.start() + heading.length());
    String text = lines.get(heading.line()).substring(0, heading.length());
    Enumerator enumerator = heading.enumerator();
    return new Section(
        enumerator == null ? null : enumerator.written(),
        text,
        levels.get(index),
        heading.runIn(),
        span,
        new Span(line.start(), spans.get(lastLine).end()),
        children);
  }

  /** Last line before the next heading of the same or a higher level. */
  private int lastLine(int index) {
    for (int i = index + 1; i < headings.size(); i++) {
      if (levels.get(i) <= levels.get(index)) {
        return headings.get(i).line() - 1;
      }
    }
    return closingLine - 1;
  }
}
