package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of points announced before the first section (我讲四点意见) against the sections that
 * follow.
 */
final class AnnouncedCount implements DiagnosisRule {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "我(?:再|就|着重|重点|主要)?[^。；，]{0,20}(?:讲|提|强调|谈|说)(?:以下|如下)?([二三四五六七八九十两]|[2-9])(?:点|个方面|个问题|条|项)(?:的)?(?:意见|要求|希望|看法|体会|问题|建议)?[。：:，]");

  @Override
  public List<Finding> check(Structured speech, IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    int announced = 0;
    Span place = null;
    for (int i = 0; i < speech.paragraphs().size() && speech.sectionPaths().get(i).isEmpty(); i++) {
      Matcher m = ANNOUNCED.matcher(speech.paragraph(i));
      while (m.find()) {
        announced = value(m.group(1));
        place = new Span(m.start(), m.end()).shift(speech.paragraphs().get(i).start());
      }
    }
    int actual = speech.outline().size();
    if (place != null && actual > 1 && actual != announced) {
      findings.add(
          new Finding(
              "announced-count",
              Severity.WARNING,
              place,
              place.of(speech.text()),
              "这里说" + announced + "个方面，下文有" + actual + "个。"));
    }
    return findings;
  }

  private static int value(String written) {
    if (written.equals("两")) {
      return 2;
    }
    int chinese = "一二三四五六七八九十".indexOf(written) + 1;
    return chinese > 0 ? chinese : Integer.parseInt(written);
  }
}
