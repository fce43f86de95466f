package io.wengao.text.cleaning;

import io.wengao.text.structure.TitleLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The title of the page where the speech has its own: a collection's (精选5篇), or one that the
 * speech's title repeats.
 */
final class PageTitle implements CleaningRule {
  private static final Pattern COLLECTION =
      Pattern.compile(
          "(?!.*[第篇][一二三四五六七八九十\\d]{1,3}\\s?[篇份则]?[】\\]）)]$).{2,60}?[\\s（(【\\[]{0,3}(?:精选|最新|通用|优秀|热门|推荐|范文|合集|汇总|必备|实用|共|集锦|锦集|模板|大全){0,4}\\s?[0-9一二三四五六七八九十两]{1,3}\\s?(?:篇|份|则|套)[）)】\\]]?"
              + "|.{4,60}(?:范文大全|大全|集锦|锦集|汇编|合集|汇总|范例|精选|范文)[）)】\\]]?");

  @Override
  public String id() {
    return "page-title";
  }

  @Override
  public void apply(Page page) {
    List<Line> head = page.head();
    for (int i = 0; i < head.size(); i++) {
      Line line = head.get(i);
      boolean collection = line.kept().length() <= 70 && COLLECTION.matcher(line.kept()).matches();
      if (collection || repeatedBelow(head, i) || replacedBelow(page, head, i)) {
        page.remove(id(), line);
      }
    }
  }

  private static boolean repeatedBelow(List<Line> head, int index) {
    String text = head.get(index).kept();
    return text.length() >= 6
        && head.stream().skip(index + 1L).anyMatch(line -> line.kept().equals(text));
  }

  /** Noise between two titles says that the first is the page's. */
  private static boolean replacedBelow(Page page, List<Line> head, int index) {
    if (!TitleLine.looksLikeTitle(head.get(index).kept())) {
      return false;
    }
    for (int i = index + 1; i < head.size(); i++) {
      if (TitleLine.looksLikeTitle(head.get(i).kept())) {
        return noiseBetween(page, head.get(index), head.get(i));
      }
    }
    return false;
  }

  private static boolean noiseBetween(Page page, Line first, Line second) {
    for (int i = first.index + 1; i < second.index; i++) {
      Line between = page.lines.get(i);
      if (!between.isLeft() && !between.wasBlank()) {
        return true;
      }
    }
    return false;
  }
}
