package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence said twice, one too long to read in a breath, one without a pause. */
final class RepetitionRules implements ReviewRule {
  private static final int WORTH_NOTICING = 10;
  private static final int PARAGRAPH = 60;
  private static final int LONG = 120;
  private static final int BREATH = 40;

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    List<Span> again = repeatedParagraphs(text, findings);
    for (Span span : Sentences.split(text)) {
      if (again.stream().anyMatch(paragraph -> paragraph.contains(span))) {
        continue;
      }
      String sentence = span.of(text).strip();
      if (sentence.length() < WORTH_NOTICING) {
        continue;
      }
      if (seen.putIfAbsent(sentence, span) != null) {
        findings.add(
            new DraftFinding(
                "REPEATED_SENTENCE", Severity.WARNING, span, sentence, "这句话前面说过，建议删去", null));
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

  /** Lines of a sentence and more that stood before. */
  private static List<Span> repeatedParagraphs(String text, List<DraftFinding> findings) {
    List<Span> again = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int end = start + line.length();
      if (line.strip().length() >= PARAGRAPH && !seen.add(line.strip())) {
        again.add(new Span(start, end));
        findings.add(
            DraftFinding.at(
                "REPEATED_PARAGRAPH", Severity.WARNING, text, start, end, "这一段前面有过，请删去", null));
      }
      start = end + 1;
    }
    return again;
  }

  private static void breath(Span span, String sentence, List<DraftFinding> findings) {
    int run = 0;
    for (int i = 0; i < sentence.length(); i++) {
      run = "，。；：、！？“”《》（）—…,;:!?()\n".indexOf(sentence.charAt(i)) >= 0 ? 0 : run + 1;
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
