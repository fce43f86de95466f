package io.wengao.text.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers of a sheet that was copied or recognised as plain text, and the running heads beside
 * them. A paragraph that the page cut in two is put together again.
 */
final class PageNumber implements CleaningRule {
  private static final Pattern MARKED =
      Pattern.compile(
          "[-—–－·~]{1,3}\\s?[\\d０-９]{1,4}\\s?[-—–－·~]{1,3}|第\\s?\\d{1,4}\\s?页(?:\\s?[/，,]?\\s?共\\s?\\d{1,4}\\s?页)?|\\d{1,4}\\s?/\\s?\\d{1,4}|Page\\s?\\d{1,4}(?: of \\d{1,4})?");
  private static final Pattern GLUED =
      Pattern.compile("第\\s?\\d{1,4}\\s?页\\s?[/，,]?\\s?共\\s?\\d{1,4}\\s?页");
  private static final Pattern BARE = Pattern.compile("\\d{1,3}");
  private static final int FEWEST_BARE = 3;
  private static final int FEWEST_HEADS = 2;
  private static final int LONGEST_HEAD = 30;

  @Override
  public String id() {
    return "page-number";
  }

  @Override
  public void apply(Page page) {
    List<Line> left = page.left();
    Set<Line> numbers = new LinkedHashSet<>();
    left.stream().filter(PageNumber::isMarked).forEach(numbers::add);
    List<Line> bare = rising(left);
    if (bare.size() >= FEWEST_BARE) {
      numbers.addAll(bare);
    }
    List<Line> heads = heads(left, numbers);
    for (Line line : numbers) {
      turn(page, line);
    }
    for (Line line : heads) {
      turn(page, line);
    }
    page.left().forEach(line -> removeGlued(page, line));
  }

  /** Nobody says 第 2 页 共 4 页, wherever in a line it stands. */
  private void removeGlued(Page page, Line line) {
    Matcher glued = GLUED.matcher(line.raw());
    while (glued.find()) {
      page.remove(id(), line, glued.start(), glued.end());
    }
  }

  private void turn(Page page, Line line) {
    page.remove(id(), line);
    page.turns.add(line);
  }

  private static boolean isMarked(Line line) {
    return line.kept().length() <= 16 && MARKED.matcher(line.kept()).matches();
  }

  /** Lines of nothing but a number that is one more than that of the last such line. */
  private static List<Line> rising(List<Line> left) {
    List<Line> rising = new ArrayList<>();
    int last = -1;
    for (Line line : left) {
      Matcher m = BARE.matcher(line.kept());
      if (m.matches()) {
        int number = Integer.parseInt(line.kept());
        if (last < 0 || number == last + 1) {
          rising.add(line);
          last = number;
        }
      }
    }
    return rising;
  }

  /** A short line that stands next to two or more page numbers. */
  private static List<Line> heads(List<Line> left, Set<Line> numbers) {
    Map<String, List<Line>> beside = new LinkedHashMap<>();
    for (int i = 0; i < left.size(); i++) {
      Line line = left.get(i);
      boolean near =
          (i > 0 && numbers.contains(left.get(i - 1)))
              || (i + 1 < left.size() && numbers.contains(left.get(i + 1)));
      if (near && line.kept().length() <= LONGEST_HEAD && !numbers.contains(line)) {
        beside.computeIfAbsent(line.kept(), k -> new ArrayList<>()).add(line);
      }
    }
    beside.values().removeIf(same -> same.size() < FEWEST_HEADS);
    // The first sheet has the head above the text, beside no number.
    return left.stream().filter(line -> beside.containsKey(line.kept())).toList();
  }
}
