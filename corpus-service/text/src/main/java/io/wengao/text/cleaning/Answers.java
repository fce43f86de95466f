package io.wengao.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What readers wrote below a text: answers in a thread, comments. None is as long as a paragraph.
 */
final class Answers implements CleaningRule {
  /** The head of an answer (2楼 发表于 …), or of all comments (网友评论). */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:第?\\d{1,4}\\s?[楼#]|沙发|板凳|地板).{0,30}发表于.{0,30}"
              + "|(?:网友|读者|用户|最新|全部|热门|精彩|文章)(?:评论|留言|跟帖)(?:列表|区)?.{0,12}|(?:我来说两句|我要评论|共有?\\s?\\d{1,6}\\s?条?评论|评论\\s?[（(]\\d{1,6}[）)]).{0,12}");

  private static final int FEWEST_BEFORE = 3;

  @Override
  public String id() {
    return "answers";
  }

  @Override
  public void apply(Page page) {
    List<Line> left = page.left();
    for (int i = FEWEST_BEFORE; i < left.size(); i++) {
      List<Line> rest = left.subList(i, left.size());
      if (BEGINNING.matcher(left.get(i).kept()).matches()
          && rest.stream().noneMatch(line -> Page.isProse(line.kept()))) {
        rest.forEach(line -> page.remove(id(), line));
        return;
      }
    }
  }
}
