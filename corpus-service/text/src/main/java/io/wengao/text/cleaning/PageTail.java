package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that follows the end of the text on a page: links, licence, slogan, a hidden copy of the
 * beginning.
 */
final class PageTail implements CleaningRule {
  private static final Pattern SLOGAN =
      Pattern.compile(
          "\\p{IsHan}{1,8}(?:网|库|屋|站|吧|文库|题库|范文|公文|文秘|笔杆子|论坛|社区|之家|之友|学堂)\\s?(?:[·•|-]|——|—).{2,30}");

  /**
   * What a link's line has before its words: arrows, bullets, the title of the page in brackets.
   */
  private static final Pattern LEADING =
      Pattern.compile(
          "[>》＞»›•▪●◆■·★☆※*|\\s\\u3000-]{1,8}|(?:[【《“\\[].{2,50}[】》”\\]])(?=\\p{IsHan})");

  private static final Pattern READERS =
      Pattern.compile("(?:看过|看了|读过|喜欢).{2,60}的?(?:人|网友|用户|读者).{0,4}(?:看|喜欢|关注).{0,6}");
  private static final Pattern BULLET = Pattern.compile("[•▪●◆■·›»>]\\s?\\S.{1,28}[^。！？!?；;，,]");

  private static final int LONGEST_LINK = 60;
  private static final int LONGEST_TAIL_SHARE = 4;

  private final List<String> anchors = Lexicon.words("tail-anchors.txt");

  @Override
  public String id() {
    return "page-tail";
  }

  @Override
  public void apply(Page page) {
    List<Line> left = page.left();
    int cut = left.size();
    for (int i = left.size() - 1; i >= 1 && mayBeTail(page, left, i); i--) {
      if (isAnchor(page, left.get(i).kept())) {
        cut = i;
      }
    }
    for (Line line : left.subList(cut, left.size())) {
      page.remove(id(), line);
    }
  }

  private boolean mayBeTail(Page page, List<Line> left, int index) {
    String line = left.get(index).kept();
    if (left.size() - index > Math.max(12, left.size() / LONGEST_TAIL_SHARE)) {
      return false;
    }
    if (isAnchor(page, line) || repeatsBeginning(page, left.get(index))) {
      return true;
    }
    return line.length() <= LONGEST_LINK && "。！？!?；;：:".indexOf(line.charAt(line.length() - 1)) < 0
        || (line.length() <= LONGEST_LINK && line.endsWith(":"));
  }

  private boolean isAnchor(Page page, String line) {
    if (line.length() > 120) {
      return false;
    }
    String words = LEADING.matcher(line).lookingAt() ? withoutLeading(line) : line;
    for (String anchor : anchors) {
      if (words.startsWith(anchor)) {
        return true;
      }
    }
    if (READERS.matcher(line).matches() || BULLET.matcher(line).matches()) {
      return true;
    }
    for (String name : page.siteNames) {
      if (line.startsWith(name)) {
        return true;
      }
    }
    return line.length() <= 45 && SLOGAN.matcher(line).matches();
  }

  private static String withoutLeading(String line) {
    Matcher leading = LEADING.matcher(line);
    int from = 0;
    while (leading.region(from, line.length()).lookingAt()) {
      from = leading.end();
    }
    return line.substring(from);
  }

  /** A page's hidden description repeats title and beginning, sometimes glued. */
  private static boolean repeatsBeginning(Page page, Line line) {
    String text = line.kept();
    if (text.length() < 12) {
      return false;
    }
    String probe = text.substring(Math.max(0, text.length() - 20));
    int first = page.text.indexOf(probe);
    return first >= 0 && first + 40 < line.start() && first < page.text.length() / 4;
  }
}
