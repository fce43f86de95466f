package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 5个乡镇、六个村: figures of one measure word in two scripts within a sentence (GB/T 15835-2011, 4.3).
 */
final class NumeralStyleRule implements ReviewRule {
  private static final String MEASURE = "(个|名|户|家|起|件|亩|座|条|处|台|辆|人次)";
  private static final Pattern ARABIC = Pattern.compile("[0-9]+(?:\\.[0-9]+)?[万亿]?多?" + MEASURE);
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![第一二三四五六七八九十百千万亿几数每这那哪“0-9])([二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)"
              + MEASURE
              + "(?!方面|问题|层|季度|坚持|意识|自信|维护|确立|全面|环节|阶段|重点|原则|关系|要求|月|产业|统筹|转变|先|更)");

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    for (Span sentence : Sentences.split(text)) {
      String words = sentence.of(text);
      List<String> measures = ARABIC.matcher(words).results().map(m -> m.group(1)).toList();
      Matcher chinese = CHINESE.matcher(words);
      while (!measures.isEmpty() && chinese.find()) {
        if (measures.contains(chinese.group(2))) {
          findings.add(
              DraftFinding.at(
                  "NUMERAL_STYLE",
                  Severity.INFO,
                  text,
                  sentence.start() + chinese.start(),
                  sentence.start() + chinese.end(),
                  "同一句里的数量有的用阿拉伯数字、有的用汉字，请统一",
                  null));
        }
      }
    }
    return findings;
  }
}
