package io.wengao.composition.material;

import java.util.Arrays;

/**
 * The distinct pairs of neighbouring Han characters of a text, for asking how much two texts share.
 */
public final class Pairs {
  private final int[] codes;

  private Pairs(int[] codes) {
    this.codes = codes;
  }

  /** Pairs of a text as it stands; see {@link Canonical#pairs} for its canonical form. */
  public static Pairs of(String text) {
    int[] codes = new int[Math.max(0, text.length() - 1)];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
        codes[count++] = text.charAt(i) << 16 | text.charAt(i + 1);
      }
    }
    return new Pairs(Arrays.stream(codes, 0, count).sorted().distinct().toArray());
  }

  public int size() {
    return codes.length;
  }

  /** How many pairs both have. */
  public int common(Pairs other) {
    int common = 0;
    for (int i = 0, j = 0; i < codes.length && j < other.codes.length; ) {
      if (codes[i] == other.codes[j]) {
        common++;
        i++;
        j++;
      } else if (codes[i] < other.codes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** Share of the smaller that both have, 0 when one is empty. */
  public double overlap(Pairs other) {
    int smaller = Math.min(size(), other.size());
    return smaller == 0 ? 0 : (double) common(other) / smaller;
  }

  /** Share of these that the other has too, 0 when empty. */
  public double within(Pairs other) {
    return size() == 0 ? 0 : (double) common(other) / size();
  }
}
