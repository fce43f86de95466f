package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import java.util.Set;

/** A line of nothing but words of a page's tool bar (下载, 打印, 字号：大 中 小). */
final class ToolbarWords implements CleaningRule {
  private static final int LONGEST = 80;
  private final Set<String> words = Lexicon.set("toolbar-words.txt");

  @Override
  public String id() {
    return "toolbar";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.left()) {
      if (line.kept().length() <= LONGEST && isToolbar(line.kept())) {
        page.remove(id(), line);
      }
    }
  }

  private boolean isToolbar(String line) {
    int words = 0;
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean letter = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (!this.words.contains(line.substring(start, i))) {
          return false;
        }
        words++;
        start = -1;
      }
    }
    return words > 0;
  }
}
