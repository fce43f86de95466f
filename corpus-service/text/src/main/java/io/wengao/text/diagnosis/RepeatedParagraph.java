package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A paragraph that stands twice. */
final class RepeatedParagraph implements DiagnosisRule {
  private static final int SHORTEST = 30;
  private static final int QUOTED = 20;

  @Override
  public List<Finding> check(Structured speech, IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Span paragraph : speech.paragraphs()) {
      String words = paragraph.of(speech.text());
      if (words.length() >= SHORTEST && !seen.add(words)) {
        findings.add(
            new Finding(
                "repeated-paragraph",
                Severity.WARNING,
                paragraph,
                words.substring(0, QUOTED) + "…",
                "这一段与前文完全重复，请删去一处。"));
      }
    }
    return findings;
  }
}
