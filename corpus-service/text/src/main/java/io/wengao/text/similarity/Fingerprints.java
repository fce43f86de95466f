package io.wengao.text.similarity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The fingerprints of a text, of two sorts. Of every {@value #WINDOW} neighbouring sequences of
 * {@value #GRAM} characters the one with the least hash is chosen; three chosen ones in a row make
 * one fingerprint of some thirty to sixty characters, which two texts hardly share by chance; of
 * the single ones a quarter is kept, by which copies with very many small changes are found.
 */
public final class Fingerprints {
  /** Counts up when the same text gets other fingerprints; stored ones are then made anew. */
  public static final int VERSION = 1;

  static final int GRAM = 10;
  static final int WINDOW = 20;

  private static final int IN_A_ROW = 3;
  private static final int KEPT_OF_SINGLE = 4;

  /** A text with fewer chosen sequences keeps every single one. */
  private static final int SHORT = 12;

  private Fingerprints() {}

  /** Distinct fingerprints in order of the text; none for a text shorter than a sequence. */
  public static long[] of(Folded text) {
    List<Long> chosen = chosen(Grams.hashes(text.text(), GRAM));
    Set<Long> fingerprints = new LinkedHashSet<>();
    for (int i = 0; i < chosen.size(); i++) {
      long single = chosen.get(i);
      if (chosen.size() < SHORT || Math.floorMod(single >> 8, KEPT_OF_SINGLE) == 0) {
        fingerprints.add(single);
      }
      if (i >= IN_A_ROW - 1) {
        fingerprints.add(Grams.joined(chosen.subList(i - IN_A_ROW + 1, i + 1)));
      }
    }
    return fingerprints.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<Long> chosen(long[] hashes) {
    List<Long> chosen = new ArrayList<>();
    int least = -1;
    int last = -1;
    for (int end = 0; end < hashes.length; end++) {
      int begin = end - WINDOW + 1;
      if (least < begin) {
        least = rightmostLeast(hashes, Math.max(0, begin), end);
      } else if (least < 0 || hashes[end] <= hashes[least]) {
        least = end;
      }
      if ((begin >= 0 || end == hashes.length - 1) && least != last) {
        chosen.add(hashes[least]);
        last = least;
      }
    }
    return chosen;
  }

  private static int rightmostLeast(long[] hashes, int from, int to) {
    int least = to;
    for (int i = to - 1; i >= from; i--) {
      if (hashes[i] < hashes[least]) {
        least = i;
      }
    }
    return least;
  }
}
