package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.KeyPoint;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the brief wants said and not said: avoided words, facts never to be told, missing points,
 * facts and formulations.
 *
 * <p>Kept without a true hit in a real text: none carries a brief.
 */
final class BriefWordRules implements ReviewRule {
  private static final double SAID = 0.6;

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    Brief brief = reviewable.brief();
    if (brief == null) {
      return List.of();
    }
    String text = reviewable.text();
    List<DraftFinding> findings = new ArrayList<>();
    brief.avoid().forEach(word -> everywhere(text, word, "AVOIDED_WORD", "这是要求回避的词", findings));
    brief.facts().forEach(fact -> fact(text, fact, findings));
    points(text, brief, findings);
    brief.requiredFormulations().stream()
        .filter(words -> !text.contains(words))
        .forEach(
            words ->
                findings.add(
                    DraftFinding.missing(
                        "MISSING_FORMULATION", Severity.WARNING, "要求的表述“" + words + "”没有出现")));
    return findings;
  }

  private static void fact(String text, Fact fact, List<DraftFinding> findings) {
    switch (fact.useOrMay()) {
      case NEVER -> never(text, fact, findings);
      case MUST -> {
        List<String> lost = told(fact).filter(words -> !isSaid(text, words)).toList();
        if (!lost.isEmpty()) {
          findings.add(
              DraftFinding.missing(
                  "MISSING_FACT",
                  Severity.WARNING,
                  "必说的事实“" + fact.id() + "”没有说全，缺：" + String.join("、", lost)));
        }
      }
      case MAY -> {}
    }
  }

  private static void never(String text, Fact fact, List<DraftFinding> findings) {
    String sentence = fact.sentence();
    if (sentence != null && !sentence.isBlank()) {
      everywhere(text, stripped(sentence), "NEVER_FACT", "这条事实标明不说", findings);
    }
    String value = fact.value();
    if (value != null && value.strip().length() >= 2) {
      everywhere(
          text,
          value.strip() + (fact.unit() == null ? "" : fact.unit()),
          "NEVER_FACT",
          "这个数字所属的事实标明不说",
          findings);
    }
  }

  private static Stream<String> told(Fact fact) {
    String sentence = fact.sentence();
    if (sentence != null && !sentence.isBlank()) {
      return Stream.of(stripped(sentence).split("；"));
    }
    return Stream.of(
            fact.who(), fact.when(), fact.what(), fact.howMany(), fact.value(), fact.consequence())
        .filter(Objects::nonNull)
        .map(BriefWordRules::stripped)
        .filter(s -> !s.isEmpty());
  }

  private static boolean isSaid(String text, String words) {
    return text.contains(words) || overlap(words, text) >= 0.9 || words.startsWith("我");
  }

  private static void points(String text, Brief brief, List<DraftFinding> findings) {
    for (int i = 0; i < brief.keyPoints().size(); i++) {
      KeyPoint point = brief.keyPoints().get(i);
      if (overlap(point.text(), text) < SAID) {
        findings.add(
            DraftFinding.missing(
                "MISSING_POINT", Severity.WARNING, "要点第" + (i + 1) + "条没有讲到：" + point.text()));
      }
    }
  }

  /** Share of the words' pairs of characters that the text holds. */
  private static double overlap(String words, String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))
          && Character.isLetterOrDigit(words.charAt(i + 1))) {
        pairs.add(words.substring(i, i + 2));
      }
    }
    return pairs.isEmpty()
        ? 1
        : (double) pairs.stream().filter(text::contains).count() / pairs.size();
  }

  private static void everywhere(
      String text,
      @Nullable String words,
      String rule,
      String message,
      List<DraftFinding> findings) {
    if (words == null || words.isBlank()) {
      return;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      findings.add(
          new DraftFinding(
              rule, Severity.ERROR, new Span(at, at + words.length()), words, message, null));
    }
  }

  private static String stripped(String words) {
    return words.strip().replaceAll("[。；，]+$", "");
  }
}
