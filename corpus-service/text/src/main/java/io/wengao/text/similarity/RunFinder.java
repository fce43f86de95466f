package io.wengao.text.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs two folded texts share, in whatever order they stand. Runs that follow one another in
 * both texts with small gaps are one chain: that is a run with some words replaced.
 */
final class RunFinder {
  private static final int GRAM = 8;

  /** A sequence that stands at more places than this within one text is not followed. */
  private static final int MOST_PLACES = 6;

  private static final int WIDEST_GAP = 24;

  /** A chain with fewer equal characters is a set phrase, not a borrowing. */
  private static final int SHORTEST_CHAIN = 16;

  private final String here;
  private final String there;
  private final GramPlaces places;

  private RunFinder(String here, String there) {
    this.here = here;
    this.there = there;
    this.places = GramPlaces.of(here, GRAM);
  }

  /** Equal characters {@code here+i == there+i} for {@code i < length}. */
  record Run(int here, int there, int length) {
    int hereEnd() {
      return here + length;
    }

    int thereEnd() {
      return there + length;
    }
  }

  /** Runs that follow one another. */
  record Chain(List<Run> runs) {
    Run first() {
      return runs.getFirst();
    }

    Run last() {
      return runs.getLast();
    }

    int matched() {
      return runs.stream().mapToInt(Run::length).sum();
    }
  }

  /** The chains in order of {@code there}; no two of them overlap in {@code there}. */
  static List<Chain> find(String here, String there) {
    return chains(new RunFinder(here, there).runs());
  }

  private List<Run> runs() {
    long[] hashes = Grams.hashes(there, GRAM);
    List<Run> runs = new ArrayList<>();
    int expected = -1;
    for (int at = 0; at < hashes.length; ) {
      Run longest = longest(hashes[at], at, expected);
      if (longest == null) {
        at++;
      } else {
        runs.add(longest);
        expected = longest.hereEnd();
        at = longest.thereEnd();
      }
    }
    return runs;
  }

  /**
   * The longest run from {@code at}; of those that are long enough the one that carries on wins.
   */
  private @Nullable Run longest(long hash, int at, int expected) {
    Run best = null;
    int seen = 0;
    for (int place = places.first(hash);
        place >= 0 && seen < MOST_PLACES;
        place = places.next(place)) {
      int length = commonLength(place, at);
      seen++;
      if (length < GRAM) {
        continue;
      }
      boolean carriesOn = expected >= 0 && place >= expected && place - expected <= WIDEST_GAP;
      if (best == null || length > best.length()) {
        best = new Run(place, at, length);
      }
      if (carriesOn) {
        return new Run(place, at, length);
      }
    }
    return best;
  }

  private int commonLength(int i, int j) {
    int length = 0;
    while (i + length < here.length()
        && j + length < there.length()
        && here.charAt(i + length) == there.charAt(j + length)) {
      length++;
    }
    return length;
  }

  private static List<Chain> chains(List<Run> runs) {
    List<Chain> chains = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (Run run : runs) {
      if (!open.isEmpty() && !follows(open.getLast(), run)) {
        chains.add(new Chain(List.copyOf(open)));
        open.clear();
      }
      open.add(run);
    }
    if (!open.isEmpty()) {
      chains.add(new Chain(List.copyOf(open)));
    }
    return chains.stream()
        .filter(chain -> chain.matched() >= SHORTEST_CHAIN)
        .sorted(Comparator.comparingInt(chain -> chain.first().there()))
        .toList();
  }

  private static boolean follows(Run before, Run after) {
    int gapHere = after.here() - before.hereEnd();
    int gapThere = after.there() - before.thereEnd();
    return gapHere >= 0 && gapHere <= WIDEST_GAP && gapThere <= WIDEST_GAP;
  }
}
