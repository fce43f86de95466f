package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.TextPattern;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Set formulations a machine has reworded (洗稿): what fits a formulation's skeleton but is none of
 * its wordings.
 */
final class Paraphrase implements WordRule {

  private record Formulation(List<String> accepted, TextPattern skeleton) {}

  private final List<Formulation> formulations =
      Lexicon.rows("paraphrases.tsv").stream()
          .map(
              row ->
                  new Formulation(
                      Arrays.asList(row.get(0).split("\\|")), TextPattern.of(row.get(1))))
          .toList();

  @Override
  public List<Finding> check(IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    for (Formulation formulation : formulations) {
      for (MatchResult m : formulation.skeleton.all(text)) {
        if (formulation.accepted.stream()
            .noneMatch(a -> a.contains(m.group()) || m.group().startsWith(a))) {
          findings.add(
              new Finding(
                  "paraphrase",
                  Severity.WARNING,
                  new Span(m.start(), m.end()),
                  m.group(),
                  "固定提法“" + formulation.accepted.getFirst() + "”疑似被改写，请核对。"));
        }
      }
    }
    return findings;
  }
}
