package io.wengao.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/** The licence a public library puts under a text (本作品…属于公有领域), down to the end of the page. */
final class LicenceNotice implements CleaningRule {
  private static final Pattern BEGINNING =
      Pattern.compile("本(?:作品|文|页面)(?:是|来自|在|根据|依据|采用|以|原文).{0,120}");
  private static final Pattern WORDS =
      Pattern.compile("公有领域|公有領域|著作权法|著作權法|[Pp]ublic [Dd]omain|知识共享|CC BY|Creative Commons");
  private static final int LONGEST = 2_000;
  private static final int ENOUGH = 2;

  @Override
  public String id() {
    return "licence";
  }

  @Override
  public void apply(Page page) {
    List<Line> left = page.left();
    for (int i = Math.max(1, left.size() - 80); i < left.size(); i++) {
      Line line = left.get(i);
      String rest = page.text.substring(line.start());
      if (BEGINNING.matcher(line.kept()).matches()
          && rest.length() <= LONGEST
          && speaksOfRights(rest)) {
        left.subList(i, left.size()).forEach(each -> page.remove(id(), each));
        return;
      }
    }
  }

  private static boolean speaksOfRights(String text) {
    return WORDS.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
  }
}
