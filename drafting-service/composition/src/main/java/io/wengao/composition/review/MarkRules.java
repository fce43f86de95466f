package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Marks: unbalanced or reversed pairs, doubled marks and words, half-width marks between Han
 * characters.
 */
final class MarkRules implements ReviewRule {
  private static final String OPEN = "“‘（《〈〔【";
  private static final String CLOSE = "”’）》〉〕】";

  /** Words that are doubled on purpose. */
  private static final String REDUPLICATED =
      "常常|刚刚|仅仅|往往|渐渐|慢慢|好好|处处|时时|事事|人人|件件|样样|步步|层层|一一|代代|年年|天天|日日|家家|户户|明明白白|清清楚楚";

  private static final List<Matches> RULES =
      List.of(
          Matches.of(
                  "DOUBLED_MARK",
                  Severity.ERROR,
                  "[，；：、]{2,}|[，；：、]+[。！？]|[。！？]+[，；、：]|。{2,}",
                  "标点重复或相连")
              .replacing(m -> strongest(m.group())),
          Matches.of(
                  "DOUBLED_WORD",
                  Severity.WARNING,
                  "(的的(?!确)|了了|要要|将将|(?<!实)在在|是是|把把|与与|进一步进一步|(?:(?!"
                      + REDUPLICATED
                      + ")(\\p{IsHan}{2,4}))\\2)",
                  "字词重复")
              .when(
                  m ->
                      m.group(2) == null
                          || !m.group(2).matches("一[\\p{IsHan}]{1,3}|.*[件项个条家户步级环]$"))
              .replacing(m -> m.group().length() == 2 ? m.group().substring(1) : m.group(2)),
          Matches.of("DOUBLED_WORD", Severity.WARNING, "要(做到)?要|将要将|我们我们|全县全县|工作工作", "字词重复"),
          Matches.of(
                  "HALF_WIDTH_MARK",
                  Severity.WARNING,
                  "(?<=\\p{IsHan})[,;:!?](?=\\p{IsHan}|$)",
                  "中文之间用了半角标点")
              .replacing(m -> wide(m.group())),
          Matches.of(
                  "HEADING_MARK",
                  Severity.INFO,
                  "(?m)^[一二三四五六七八九十]{1,3}、[^。\\n]{2,38}[。；，]$",
                  "标题末尾不用标点")
              .replacing(m -> m.group().substring(0, m.group().length() - 1)));

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    RULES.forEach(rule -> findings.addAll(rule.in(reviewable.text())));
    int start = 0;
    for (String line : reviewable.text().split("\n", -1)) {
      pairs(line, start, findings);
      start += line.length() + 1;
    }
    return findings;
  }

  private static void pairs(String line, int start, List<DraftFinding> findings) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int closing = CLOSE.indexOf(c);
      if (OPEN.indexOf(c) >= 0) {
        open.push(i);
      } else if (closing >= 0) {
        boolean matched = !open.isEmpty() && line.charAt(open.peek()) == OPEN.charAt(closing);
        if (matched) {
          open.pop();
        } else {
          findings.add(unbalanced(start + i, c));
        }
      }
    }
    open.forEach(at -> findings.add(unbalanced(start + at, line.charAt(at))));
  }

  private static DraftFinding unbalanced(int at, char mark) {
    return new DraftFinding(
        "UNBALANCED_QUOTES",
        Severity.ERROR,
        new Span(at, at + 1),
        String.valueOf(mark),
        "“" + mark + "”没有与之成对的另一半",
        null);
  }

  private static String strongest(String marks) {
    for (String mark : List.of("。", "！", "？", "；", "：", "，", "、")) {
      if (marks.contains(mark)) {
        return mark;
      }
    }
    return marks;
  }

  private static String wide(String mark) {
    return String.valueOf("，；：！？".charAt(",;:!?".indexOf(mark)));
  }
}
