package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.TextPattern;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Signs that stand for what was blotted out (*党委, XX市, 20**年), but not 数据要素×, 4×4, 5G+X or X射线. */
final class Placeholder implements DiagnosisRule {
  private static final TextPattern PATTERN =
      TextPattern.of(
          "(?:(?:19|20)\\d{0,2})?[*＊]+(?:年|月|日)?"
              + "|(?:20)?[xX]{2,6}(?:年|月|日)?(?![A-Za-z])|(?<![\\d×])×{2,8}"
              + "|(?<![A-Za-z0-9+.＋×“\"‘'\\-])[XＸ](?![A-Za-z0-9射光波轴型形因荧染维轴线教+＋×.\\-])"
              + "|(?<![\\p{IsHan}A-Za-z0-9”])×(?=[年月日个名项家位省市县区镇乡村局部厅处同书主])"
              + "|(?<![一二三四五六七八九○〇])[○〇]{2,}(?![一二三四五六七八九年])|_{2,}|[□■]{2,8}|(?<=\\p{IsHan})□(?=\\p{IsHan})|-{2,4}(?=(?:总书记|总理|主席|委员长)(?:的|强调|指出|在|对|重要|说|同志))|某某(?![^“”\\n]{0,12}”)|[（(](?:此处|这里)?(?:填写|待填|待定|略去)[^（）()]{0,12}[）)]");
  private static final int AFTER = 6;

  @Override
  public List<Finding> check(Structured speech, IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    for (MatchResult m : PATTERN.all(text)) {
      if (isLatinWord(speech.text(), m)) {
        continue;
      }
      findings.add(
          new Finding(
              "placeholder",
              Severity.ERROR,
              new Span(m.start(), m.end()),
              m.group(),
              "“" + m.group() + following(speech.text(), m.end()) + "”处的名称或数字被隐去，请补上实际内容。"));
    }
    return findings;
  }

  private static boolean isLatinWord(String text, MatchResult m) {
    char first = m.group().charAt(0);
    boolean letter = first == 'x' || first == 'X';
    return letter && m.start() > 0 && isLatin(text.charAt(m.start() - 1));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String following(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < AFTER && Character.isIdeographic(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
