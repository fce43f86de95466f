package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.Script;
import java.util.Set;
import java.util.regex.Pattern;

/** A line of nothing but words of a page's tool bar (下载, 打印, 字号：大 中 小). */
final class ToolbarWords implements CleaningRule {
  private static final int LONGEST = 80;
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:我要|点击|立即|在线|一键)?(?:下载|打印|收藏|复制|分享|转发|全屏|关闭|阅读|举报|推荐|纠错|预览|导出|浏览)(?:本文|本页|此文|此页|文章|文档|全文|页面|网页|窗口|阅读|浏览|预览|显示|到手机|Word|WORD|PDF)?");
  private static final Pattern MEMBERSHIP =
      Pattern.compile("(?:我要)?(?:加入|申请|成为|开通|注册|升级)(?:本站)?(?:会员|VIP|vip)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern SITE = Pattern.compile("\\p{IsHan}{2,8}(?:网|网站|文库|论坛|题库|学堂)");
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

  /** Whether a word is one of a tool bar. */
  boolean isWord(String written) {
    String word = Script.simplified(written);
    return words.contains(word)
        || COMMAND.matcher(word).matches()
        || MEMBERSHIP.matcher(word).matches();
  }

  /** Words of a tool bar only; beside them the site may stand once. */
  private boolean isToolbar(String line) {
    int words = 0;
    int sites = 0;
    int numbers = 0;
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean letter = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = line.substring(start, i);
        if (isWord(word)) {
          words++;
        } else if (NUMBER.matcher(word).matches()) {
          numbers++;
        } else if (SITE.matcher(word).matches() && sites == 0) {
          sites++;
        } else {
          return false;
        }
        start = -1;
      }
    }
    return words > 0 && numbers <= words;
  }
}
