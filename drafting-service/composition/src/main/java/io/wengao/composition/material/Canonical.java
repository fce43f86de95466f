package io.wengao.composition.material;

import io.wengao.composition.skeleton.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares texts by what they say: words of one meaning take one form, then pairs of Han characters
 * are counted. Remembers what it has counted; one for each draft, not shared between threads.
 */
public final class Canonical {
  private final List<Map.Entry<String, String>> forms;
  private final Map<String, Pairs> counted = new HashMap<>();

  public Canonical(Lexicon lexicon) {
    this.forms =
        lexicon.canonical().entrySet().stream()
            .sorted(
                Map.Entry.<String, String>comparingByKey((a, b) -> b.length() - a.length())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
  }

  /** The text with every listed word in its one form. */
  public String form(String text) {
    String result = text;
    for (Map.Entry<String, String> form : forms) {
      result = result.replace(form.getKey(), form.getValue());
    }
    return result;
  }

  /** Pairs of the canonical text. */
  public Pairs pairs(String text) {
    return counted.computeIfAbsent(text, t -> Pairs.of(form(t)));
  }

  static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
