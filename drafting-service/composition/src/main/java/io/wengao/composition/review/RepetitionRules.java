package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sentence said twice, one too long to read in a breath, one without a pause. */
final class RepetitionRules implements ReviewRule {
  private static final int WORTH_NOTICING = 10;
  private static final int LONG = 160;
  private static final int BREATH = 45;

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    for (Span span : Sentences.split(text)) {
      String sentence = span.of(text).strip();
      if (sentence.length() < WORTH_NOTICING) {
        continue;
      }
      if (seen.putIfAbsent(sentence, span) != null) {
        findings.add(
            new DraftFinding(
                "REPEATED_SENTENCE", Severity.WARNING, span, sentence, "这句话前面说过，建议删去", ""));
      }
      if (sentence.length() > LONG) {
        findings.add(
            new DraftFinding(
                "LONG_SENTENCE",
                Severity.INFO,
                span,
                sentence,
                "句子有" + sentence.length() + "字，念起来费力，建议断开",
                null));
      }
      breath(span, sentence, findings);
    }
    return findings;
  }

  private static void breath(Span span, String sentence, List<DraftFinding> findings) {
    int run = 0;
    for (int i = 0; i < sentence.length(); i++) {
      run = "，。；：、！？“”《》（）".indexOf(sentence.charAt(i)) >= 0 ? 0 : run + 1;
      if (run == BREATH) {
        findings.add(
            new DraftFinding(
                "NO_PAUSE",
                Severity.WARNING,
                span,
                sentence,
                "有一段超过" + BREATH + "字没有停顿，建议加逗号",
                null));
        return;
      }
    }
  }
}
