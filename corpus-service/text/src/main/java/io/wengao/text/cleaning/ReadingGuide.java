package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** A site's own introduction of the text to its readers (小编为大家整理…希望对您有所帮助). */
final class ReadingGuide implements CleaningRule {
  private static final int ENOUGH = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          "[【\\[（(]?(?:参阅指引|阅读说明|阅读提示|阅读指引|温馨提示|导语|导读|前言|引言|简介|内容简介|摘要|编者按|说明|文档介绍|内容提要)[】\\]）)]?[：:】\\]].*");
  private final List<List<String>> phrases = Lexicon.rows("guide-phrases.tsv");

  @Override
  public String id() {
    return "reading-guide";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.left()) {
      if (line.kept().length() <= 400 && weight(line.kept()) >= ENOUGH) {
        page.remove(id(), line);
      }
    }
  }

  private int weight(String line) {
    int strong = 0;
    int weight = LABEL.matcher(line).matches() ? 1 : 0;
    for (List<String> phrase : phrases) {
      if (line.contains(phrase.get(1))) {
        int value = Integer.parseInt(phrase.get(0));
        weight += value;
        strong = Math.max(strong, value);
      }
    }
    return strong < 2 ? 0 : weight;
  }
}
