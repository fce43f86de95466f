package io.wengao.composition.review;

import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A finding with what it is recognised by when the text around it has moved.
 *
 * @param id made of rule, words and sentence; the same while these are
 * @param context the sentence it stands in; the message where it has no place
 */
public record Placed(String id, DraftFinding finding, String context) {

  /** All findings of a text, in their order. */
  public static List<Placed> all(String text, List<DraftFinding> findings) {
    List<Span> sentences = Sentences.split(text);
    Map<String, Integer> seen = new TreeMap<>();
    List<Placed> placed = new ArrayList<>();
    for (DraftFinding finding : findings) {
      String context = context(text, sentences, finding);
      String key = finding.rule() + '\n' + finding.quote() + '\n' + context;
      int nth = seen.merge(key, 1, Integer::sum);
      placed.add(new Placed(id(key + '\n' + nth), finding, context));
    }
    return List.copyOf(placed);
  }

  private static String context(String text, List<Span> sentences, DraftFinding finding) {
    Span span = finding.span();
    if (span == null) {
      return finding.message();
    }
    return sentences.stream()
        .filter(s -> s.start() <= span.start() && span.start() < s.end())
        .findFirst()
        .map(s -> s.of(text).strip())
        .orElse(finding.quote());
  }

  private static String id(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
