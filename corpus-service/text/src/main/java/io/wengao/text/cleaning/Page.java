package io.wengao.text.cleaning;

import io.wengao.text.source.Source.Outside;
import io.wengao.text.structure.Salutation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A decoded file while it is being cleaned: its lines, what was taken out, and what is known of its
 * site.
 */
final class Page {
  private static final int SHORTEST_PROSE = 30;

  final String text;
  final List<Line> lines;
  final List<Outside> outside;

  /** Names of the site or shop the page comes from, found on the way. */
  final Set<String> siteNames = new LinkedHashSet<>();

  /** Lines taken out where the sheet was turned; what they part may be one paragraph. */
  final Set<Line> turns = new LinkedHashSet<>();

  private final List<Removal> removals = new ArrayList<>();

  Page(String text, List<Outside> outside) {
    this.text = text;
    this.outside = outside;
    this.lines = linesOf(text);
  }

  private static List<Line> linesOf(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(new Line(lines.size(), start, text.substring(start, i)));
        start = i + 1;
      }
    }
    return lines;
  }

  /** Lines with something left, in order. */
  List<Line> left() {
    return lines.stream().filter(Line::isLeft).toList();
  }

  /** Lines above the body: before the first salutation or line of prose. */
  List<Line> head() {
    List<Line> head = new ArrayList<>();
    for (Line line : lines) {
      if (line.isLeft()) {
        if (isProse(line.kept()) || Salutation.matches(line.kept())) {
          break;
        }
        head.add(line);
      }
    }
    return head;
  }

  /** Lines below the body: after the last line of prose. */
  List<Line> tail() {
    List<Line> tail = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.isLeft()) {
        if (isProse(line.kept())) {
          break;
        }
        tail.addFirst(line);
      }
    }
    return tail;
  }

  /** Lines outside the body. */
  Set<Line> margins() {
    Set<Line> margins = new LinkedHashSet<>(head());
    margins.addAll(tail());
    return margins;
  }

  /** Takes out all that is left of a line. */
  void remove(String rule, Line line) {
    int from = line.firstKept();
    int to = line.lastKept();
    if (from < to) {
      remove(rule, line, from, to);
    }
  }

  /**
   * Takes out a part of a line, offsets within the line as it was; parts already gone are not
   * reported again.
   */
  void remove(String rule, Line line, int from, int to) {
    int i = from;
    while (i < to) {
      if (line.isCut(i)) {
        i++;
        continue;
      }
      int end = i;
      while (end < to && !line.isCut(end)) {
        end++;
      }
      report(rule, line, i, end);
      i = end;
    }
    line.cut(from, to);
  }

  private void report(String rule, Line line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Line.isBlank(line.raw().charAt(start))) {
      start++;
    }
    while (end > start && Line.isBlank(line.raw().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      removals.add(
          new Removal(
              rule, line.start() + start, line.start() + end, line.raw().substring(start, end)));
    }
  }

  /** What was taken out, in order of the text; what touches is one. */
  List<Removal> removals() {
    List<Removal> sorted =
        removals.stream().sorted(Comparator.comparingInt(Removal::start)).toList();
    List<Removal> merged = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isGap(sorted.get(i - 1).end(), sorted.get(i).start())) {
        merged.add(one(sorted.subList(first, i)));
        first = i;
      }
    }
    return List.copyOf(merged);
  }

  /** Pieces that touch, under the rule of the first. */
  private Removal one(List<Removal> touching) {
    Removal first = touching.getFirst();
    int end = touching.getLast().end();
    return touching.size() == 1
        ? first
        : new Removal(first.rule(), first.start(), end, text.substring(first.start(), end));
  }

  /** Whether nothing but space of one line lies between two pieces: they are one to a reader. */
  private boolean isGap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || !Line.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return from <= to;
  }

  /**
   * A line long enough to be a paragraph and ended like one; a remark wholly in brackets is none,
   * nor is a line without a pause that ends with one.
   */
  static boolean isProse(String line) {
    if (line.length() < SHORTEST_PROSE) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    if (last == '）' || last == ')') {
      boolean remark = line.startsWith("（") || line.startsWith("(");
      return !remark && line.chars().anyMatch(c -> "，,。；;".indexOf(c) >= 0);
    }
    return "。！？!?；;：:…”’".indexOf(last) >= 0;
  }
}
