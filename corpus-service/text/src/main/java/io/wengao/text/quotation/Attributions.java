package io.wengao.text.quotation;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.similarity.Folded;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Famous words that are put into the mouth of another classical author or work (attributions.tsv).
 * Only a name of the list that is not the right one is wrong: whoever quotes them in turn
 * (习近平总书记引用, 古人说) is left alone, and of words that are not in the list nothing is said. Stateless.
 */
public final class Attributions {
  private static final String LIST = "attributions.tsv";

  private final List<Known> all = Lexicon.rows(LIST).stream().map(Known::of).toList();
  private final Set<String> names = new TreeSet<>();

  public Attributions() {
    all.forEach(known -> names.addAll(known.sources()));
  }

  /**
   * Famous words.
   *
   * @param words as they stand in the source, with marks
   * @param folded the same without marks
   * @param sources names of author and work, the usual one first; any of them is right
   */
  private record Known(String words, String folded, List<String> sources) {
    static Known of(List<String> row) {
      return new Known(
          row.get(0), Folded.words(row.get(0)).text(), Arrays.asList(row.get(1).split("\\|")));
    }

    boolean isFrom(String speaker) {
      return sources.stream().anyMatch(speaker::contains);
    }
  }

  /** Findings of the rule quotation-attribution, in order of the text. */
  public List<Finding> in(String text) {
    List<Finding> findings = new ArrayList<>();
    for (AttributedQuotation quotation : AttributedQuotations.find(text)) {
      String speaker = quotation.speaker();
      Span span = quotation.speakerSpan();
      if (speaker != null && span != null && names.stream().anyMatch(speaker::contains)) {
        String quoted = Folded.words(quotation.words()).text();
        all.stream()
            .filter(known -> quoted.contains(known.folded()))
            .findFirst()
            .filter(known -> !known.isFrom(speaker))
            .ifPresent(known -> findings.add(finding(known, speaker, span)));
      }
    }
    return findings;
  }

  private static Finding finding(Known known, String speaker, Span span) {
    return new Finding(
        "quotation-attribution",
        Severity.WARNING,
        span,
        speaker,
        "“%s”出自%s，这里写作“%s”，请核对。"
            .formatted(known.words(), String.join("、", known.sources()), speaker));
  }
}
