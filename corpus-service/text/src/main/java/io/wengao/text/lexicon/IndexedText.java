package io.wengao.text.lexicon;

import java.util.Arrays;

/**
 * A text with the places of each of its characters, so that many patterns can be looked for without
 * reading it many times.
 */
public final class IndexedText {
  private static final int LEAST_SLOTS = 16;
  private static final int SPREAD = 0x9E3779B9;

  private final String text;

  /** An open hash table: the character of a slot, and up to where its places go. */
  private final char[] characters;

  private final int[] ends;
  private final int[] counts;

  /** The places of all characters, those of one character together. */
  private final int[] places;

  private IndexedText(String text, int slots) {
    this.text = text;
    this.characters = new char[slots];
    this.ends = new int[slots];
    this.counts = new int[slots];
    this.places = new int[text.length()];
  }

  /** Finds the places of each character. */
  public static IndexedText of(String text) {
    int distinct = Math.min(text.length(), Character.MAX_VALUE + 1);
    IndexedText indexed =
        new IndexedText(text, Math.max(LEAST_SLOTS, Integer.highestOneBit(distinct) * 4));
    indexed.fill();
    return indexed;
  }

  private void fill() {
    for (int i = 0; i < text.length(); i++) {
      int slot = slot(text.charAt(i));
      characters[slot] = text.charAt(i);
      counts[slot]++;
    }
    int end = 0;
    for (int slot = 0; slot < counts.length; slot++) {
      ends[slot] = end;
      end += counts[slot];
    }
    for (int i = 0; i < text.length(); i++) {
      places[ends[slot(text.charAt(i))]++] = i;
    }
  }

  /** Where a character is, or would be. */
  private int slot(char c) {
    int slot = (c * SPREAD) >>> (Integer.numberOfLeadingZeros(counts.length) + 1);
    while (counts[slot] > 0 && characters[slot] != c) {
      slot = (slot + 1) & (counts.length - 1);
    }
    return slot;
  }

  public String text() {
    return text;
  }

  /** Where any of {@code some} stands, in order. */
  int[] placesOf(char[] some) {
    int all = 0;
    for (char c : some) {
      all += counts[slot(c)];
    }
    int[] found = new int[all];
    int at = 0;
    for (char c : some) {
      int slot = slot(c);
      System.arraycopy(places, ends[slot] - counts[slot], found, at, counts[slot]);
      at += counts[slot];
    }
    if (some.length > 1) {
      Arrays.sort(found);
    }
    return found;
  }
}
