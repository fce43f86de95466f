package io.wengao.composition.material;

import io.wengao.composition.skeleton.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares texts by what they say: words of one meaning take one form, then pairs of Han characters are counted. */
public final class Canonical {
  private final List<Map.Entry<String, String>> forms;

  public Canonical(Lexicon lexicon) {
    this.forms =
        lexicon.canonical().entrySet().stream()
            .sorted(Map.Entry.<String, String>comparingByKey((a, b) -> b.length() - a.length()).thenComparing(Map.Entry.comparingByKey()))
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

  /** Pairs of neighbouring Han characters of the canonical text. */
  public SortedSet<String> pairs(String text) {
    return pairsOf(form(text));
  }

  /** Pairs of neighbouring Han characters. */
  public static SortedSet<String> pairsOf(String text) {
    SortedSet<String> pairs = new TreeSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }

  /** Share of the smaller set that the two have in common, 0 when one is empty. */
  public static double overlap(Set<String> a, Set<String> b) {
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    if (small.isEmpty()) {
      return 0;
    }
    return (double) small.stream().filter(large::contains).count() / small.size();
  }

  static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
