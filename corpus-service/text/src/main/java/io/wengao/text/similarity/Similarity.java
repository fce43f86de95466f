package io.wengao.text.similarity;

import io.wengao.text.similarity.RunFinder.Chain;
import io.wengao.text.span.CharacterCount;
import io.wengao.text.span.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What two texts have in common.
 *
 * @param kind how much that is
 * @param value share of the folded characters of both texts that the other has too, 0 to 1
 * @param runs the shared stretches in order of the second text
 */
public record Similarity(Kind kind, double value, List<SharedRun> runs) {
  /** How much two texts have in common. */
  public enum Kind {
    /** The same but for white space. */
    EXACT,
    /** A copy with other marks, numbers, names or order, or partly reworded. */
    NEAR,
    /** Different texts with a passage in common. */
    SHARED
  }

  /** A copy of which a third was rewritten keeps two thirds, less what is lost at the seams. */
  private static final double NEAR = 0.4;

  public Similarity {
    runs = List.copyOf(runs);
  }

  /**
   * Compares two texts folded to their {@linkplain Folded#wording wording}; empty when they have no
   * more in common than set phrases and single sentences.
   */
  public static Optional<Similarity> between(Folded here, Folded there) {
    if (here.length() == 0 || there.length() == 0) {
      return Optional.empty();
    }
    if (sameButForSpace(here.source(), there.source())) {
      SharedRun whole =
          new SharedRun(here.span(0, here.length()), there.span(0, there.length()), here.length());
      return Optional.of(new Similarity(Kind.EXACT, 1, List.of(whole)));
    }
    List<Chain> chains = RunFinder.find(here.text(), there.text());
    double value = share(chains, here.length(), there.length());
    if (value >= NEAR) {
      return Optional.of(new Similarity(Kind.NEAR, value, runs(chains, here, there)));
    }
    List<Chain> passages =
        chains.stream().filter(chain -> Passages.isPassage(chain, here, there)).toList();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Similarity(Kind.SHARED, value, runs(passages, here, there)));
  }

  /** Twice the matched characters over all; what stands in {@code here} once counts once. */
  private static double share(List<Chain> chains, int here, int there) {
    BitSet matched = new BitSet(here);
    int matchedThere = 0;
    for (Chain chain : chains) {
      chain.runs().forEach(run -> matched.set(run.here(), run.hereEnd()));
      matchedThere += chain.matched();
    }
    return (double) (matched.cardinality() + matchedThere) / (here + there);
  }

  private static List<SharedRun> runs(List<Chain> chains, Folded here, Folded there) {
    return chains.stream()
        .map(
            chain -> {
              Span inHere = here.span(chain.first().here(), chain.last().hereEnd());
              Span inThere = there.span(chain.first().there(), chain.last().thereEnd());
              return new SharedRun(inHere, inThere, chain.matched());
            })
        .toList();
  }

  private static boolean sameButForSpace(String here, String there) {
    int i = 0;
    int j = 0;
    while (true) {
      i = afterSpace(here, i);
      j = afterSpace(there, j);
      if (i == here.length() || j == there.length()) {
        return i == here.length() && j == there.length();
      }
      if (here.charAt(i++) != there.charAt(j++)) {
        return false;
      }
    }
  }

  private static int afterSpace(String text, int from) {
    int i = from;
    while (i < text.length() && CharacterCount.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
