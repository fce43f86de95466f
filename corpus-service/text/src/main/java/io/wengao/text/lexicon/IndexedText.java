package io.wengao.text.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A text with the places of each of its characters, so that many patterns can be looked for without
 * reading it many times.
 */
public final class IndexedText {
  private static final int[] NOWHERE = {};

  private final String text;
  private final Map<Character, int[]> places;

  private IndexedText(String text, Map<Character, int[]> places) {
    this.text = text;
    this.places = places;
  }

  public static IndexedText of(String text) {
    Map<Character, int[]> places = new HashMap<>();
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int count = counts.merge(c, 1, Integer::sum);
      int[] list = places.getOrDefault(c, NOWHERE);
      if (count > list.length) {
        list = Arrays.copyOf(list, Math.max(4, count * 2));
        places.put(c, list);
      }
      list[count - 1] = i;
    }
    counts.forEach(
        (c, count) -> places.computeIfPresent(c, (k, list) -> Arrays.copyOf(list, count)));
    return new IndexedText(text, places);
  }

  public String text() {
    return text;
  }

  /** Where {@code c} stands, in order. */
  int[] placesOf(char c) {
    return places.getOrDefault(c, NOWHERE);
  }
}
