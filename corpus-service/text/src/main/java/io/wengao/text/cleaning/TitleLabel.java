package io.wengao.text.cleaning;

import io.wengao.text.structure.TitleLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a title (文章标题：…) where the page has the title nowhere else: the label goes, the
 * title stays.
 */
final class TitleLabel implements CleaningRule {
  private static final Pattern LABELLED =
      Pattern.compile("\\s{0,8}((?:文章|本文|文档|稿件)?(?:标题|题目)[：:]\\s{0,4})(\\S.{3,69})");

  @Override
  public String id() {
    return "title-label";
  }

  @Override
  public void apply(Page page) {
    List<Line> head = page.head();
    for (Line line : head) {
      Matcher labelled = LABELLED.matcher(line.raw());
      if (!line.hasCuts()
          && labelled.matches()
          && head.stream()
              .noneMatch(other -> other != line && TitleLine.looksLikeTitle(other.kept()))) {
        page.remove(id(), line, labelled.start(1), labelled.end(1));
        return;
      }
    }
  }
}
