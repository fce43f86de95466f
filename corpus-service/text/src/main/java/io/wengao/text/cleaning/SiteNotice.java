package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Copyright, reprint and contact notices of a site. */
final class SiteNotice implements CleaningRule {
  private static final int LONGEST = 200;
  private static final int SHORTEST_PARAGRAPH = 30;
  private final List<List<String>> phrases = Lexicon.rows("notice-phrases.tsv");

  @Override
  public String id() {
    return "site-notice";
  }

  @Override
  public void apply(Page page) {
    Set<Line> margins = page.margins();
    for (Line line : page.left()) {
      int needed = margins.contains(line) ? 2 : 3;
      if (line.kept().length() <= LONGEST && weight(line.kept()) >= needed) {
        page.remove(id(), line, begin(line), line.lastKept());
      }
    }
  }

  /** Where the notice begins: behind the paragraph it is glued to, else with the line. */
  private int begin(Line line) {
    String raw = line.raw();
    for (int i = line.lastKept() - 1; i > line.firstKept() + SHORTEST_PARAGRAPH; i--) {
      if ("。！？!?".indexOf(raw.charAt(i - 1)) >= 0
          && weight(raw.substring(line.firstKept(), i)) == 0) {
        return i;
      }
    }
    return line.firstKept();
  }

  private int weight(String line) {
    int weight = 0;
    for (List<String> phrase : phrases) {
      if (line.contains(phrase.get(1))) {
        weight += Integer.parseInt(phrase.get(0));
      }
    }
    return weight;
  }
}
