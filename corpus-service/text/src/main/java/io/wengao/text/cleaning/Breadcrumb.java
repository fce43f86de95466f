package io.wengao.text.cleaning;

import io.wengao.text.structure.TitleLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The trail of a page through its site (首页 > 工作范文 > 正文), on one line or one step a line. */
final class Breadcrumb implements CleaningRule {
  private static final Pattern SEPARATOR = Pattern.compile("[>＞»›→/|｜\\\\]+|-{2,}>");
  private static final Pattern POSITION =
      Pattern.compile(
          "(?:您|你)?(?:现在|当前|所在|的)*位置\\s*(?:是)?[：:].{0,80}|(?:网站)?首页\\s?[>＞»›→/].{0,80}");
  private static final int LONGEST_STEP = 16;

  @Override
  public String id() {
    return "breadcrumb";
  }

  @Override
  public void apply(Page page) {
    Set<Line> margins = page.margins();
    Set<String> walked = new HashSet<>();
    for (Line line : page.left()) {
      String text = line.kept();
      if (POSITION.matcher(text).matches() || (margins.contains(line) && isTrail(text))) {
        for (String step : SEPARATOR.split(text)) {
          walked.add(step.strip());
        }
        page.remove(id(), line);
      }
    }
    removeRepeated(page, walked);
    removeSteps(page);
  }

  /** The last step often stands above the title once more. */
  private void removeRepeated(Page page, Set<String> walked) {
    for (Line line : page.head()) {
      String text = line.kept();
      if (text.length() >= 2
          && text.length() <= LONGEST_STEP
          && walked.contains(text)
          && !TitleLine.looksLikeTitle(text)) {
        page.remove(id(), line);
      }
    }
  }

  private static boolean isTrail(String text) {
    if (text.length() > 100 || text.indexOf('。') >= 0 || text.indexOf('，') >= 0) {
      return false;
    }
    String[] steps = SEPARATOR.split(text, -1);
    if (steps.length < 3) {
      return false;
    }
    for (String step : steps) {
      if (step.strip().length() > LONGEST_STEP) {
        return false;
      }
    }
    return true;
  }

  /** Steps one a line have a line of only {@code >} between them; the last step may stand twice. */
  private void removeSteps(Page page) {
    List<Line> head = page.head();
    Set<String> steps = new HashSet<>();
    for (int i = 0; i < head.size(); i++) {
      Line line = head.get(i);
      boolean besideSeparator = isSeparator(head, i - 1) || isSeparator(head, i + 1);
      boolean step = besideSeparator && line.kept().length() <= LONGEST_STEP;
      if (step || (steps.contains(line.kept()) && line.kept().length() <= LONGEST_STEP)) {
        steps.add(line.kept());
      }
    }
    for (Line line : head) {
      if (steps.contains(line.kept()) || SEPARATOR.matcher(line.kept()).matches()) {
        page.remove(id(), line);
      }
    }
  }

  private static boolean isSeparator(List<Line> lines, int index) {
    return index >= 0
        && index < lines.size()
        && SEPARATOR.matcher(lines.get(index).kept()).matches();
  }
}
