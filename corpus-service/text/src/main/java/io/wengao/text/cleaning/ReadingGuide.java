package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** A site's own introduction of the text to its readers (小编为大家整理…希望对您有所帮助). */
final class ReadingGuide implements CleaningRule {
  private static final int ENOUGH = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          "[【\\[（(]?(?:参阅指引|阅读说明|阅读提示|阅读指引|温馨提示|导语|导读|前言|引言|简介|内容简介|摘要|编者按|前言导读|导读前言|温馨提醒|说明|文档介绍|内容提要)[】\\]）)]?[：:】\\]].*");

  /** How long the whole text is that the page sells or lends. */
  private static final Pattern LENGTH =
      Pattern.compile("(?:全文|文章|本文)\\s?(?:共|约|总计)\\s?\\d{2,6}\\s?(?:余)?字");

  /** 小编精心推荐, >>>更多…: an editor's word between paragraphs. */
  private static final Pattern SHORT =
      Pattern.compile(".{0,6}小编.{0,8}[^。！？：:；，]|[>》＞]{2,6}\\s?[^>》＞].{1,40}[^。！？；，]");

  private final List<List<String>> phrases = Lexicon.rows("guide-phrases.tsv");

  @Override
  public String id() {
    return "reading-guide";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.left()) {
      String text = line.kept();
      if (SHORT.matcher(text).matches() || (text.length() <= 400 && weight(text) >= ENOUGH)) {
        page.remove(id(), line);
      }
    }
  }

  private int weight(String line) {
    int strong = LENGTH.matcher(line).find() ? 2 : 0;
    int weight = strong + (LABEL.matcher(line).matches() ? 1 : 0);
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
