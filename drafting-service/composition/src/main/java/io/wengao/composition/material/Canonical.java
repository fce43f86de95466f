package io.wengao.composition.material;

import io.wengao.composition.skeleton.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares texts by what they say: words of one meaning take one form, then pairs of Han characters
 * are counted. Remembers what it has counted; one for each draft, not shared between threads.
 */
public final class Canonical {
  private final Map<Character, List<Map.Entry<String, String>>> forms = new HashMap<>();
  private final Map<String, Pairs> counted = new HashMap<>();

  public Canonical(Lexicon lexicon) {
    lexicon.canonical().entrySet().stream()
        .sorted(
            Map.Entry.<String, String>comparingByKey((a, b) -> b.length() - a.length())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            form ->
                forms.computeIfAbsent(form.getKey().charAt(0), c -> new ArrayList<>()).add(form));
  }

  /** The text with every listed word in its one form. */
  public String form(String text) {
    StringBuilder result = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      String word = wordAt(text, at, result);
      at += word.length();
    }
    return result.toString();
  }

  /** The listed word that begins here, the longest first, else the character. */
  private String wordAt(String text, int at, StringBuilder result) {
    for (Map.Entry<String, String> form : forms.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(form.getKey(), at)) {
        result.append(form.getValue());
        return form.getKey();
      }
    }
    result.append(text.charAt(at));
    return text.substring(at, at + 1);
  }

  /** Pairs of the canonical text. */
  public Pairs pairs(String text) {
    return counted.computeIfAbsent(text, t -> Pairs.of(form(t)));
  }

  static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
