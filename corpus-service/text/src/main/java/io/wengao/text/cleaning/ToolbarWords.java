package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import java.util.Set;
import java.util.regex.Pattern;

/** A line of nothing but words of a page's tool bar (下载, 打印, 字号：大 中 小). */
final class ToolbarWords implements CleaningRule {
  private static final int LONGEST = 80;
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:我要|点击|立即|在线|一键)?(?:下载|打印|收藏|复制|分享|转发|全屏|关闭|阅读|举报|推荐|纠错|预览|导出|浏览)(?:本文|本页|此文|此页|文章|文档|全文|页面|网页|窗口|阅读|浏览|预览|显示|到手机|Word|WORD|PDF)?");
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
        String word = line.substring(start, i);
        if (!this.words.contains(word) && !COMMAND.matcher(word).matches()) {
          return false;
        }
        words++;
        start = -1;
      }
    }
    return words > 0;
  }
}
