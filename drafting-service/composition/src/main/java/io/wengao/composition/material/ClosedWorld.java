package io.wengao.composition.material;

import io.wengao.composition.skeleton.Lexicon;
import io.wengao.composition.skeleton.ThemePack;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a text is made of words known to a theme: listed verbs, generic words and the theme's
 * own.
 */
public final class ClosedWorld {
  private static final String PARTICLES = "和与及的在对把向为到从以不要能应须让使是有各每全又更再最";

  private final Set<String> words = new HashSet<>();
  private final List<String> strong;
  private int longest;

  private ClosedWorld(Lexicon lexicon, ThemePack theme) {
    add(lexicon.generic());
    lexicon.families().values().forEach(this::add);
    add(theme.vocabulary());
    add(theme.strong());
    add(List.of(theme.label()));
    this.strong = List.copyOf(theme.strong());
  }

  /** For clauses: verbs, generic words and the theme's own. */
  public static ClosedWorld ofClauses(Lexicon lexicon, ThemePack theme) {
    return new ClosedWorld(lexicon, theme);
  }

  /** For whole sentences of argument: everyday words are known too. */
  public static ClosedWorld ofSentences(Lexicon lexicon, ThemePack theme) {
    ClosedWorld world = new ClosedWorld(lexicon, theme);
    world.add(lexicon.plain());
    return world;
  }

  /** Share of the Han characters covered by known words. */
  public double coverage(String text) {
    int han = (int) text.chars().filter(c -> Canonical.isHan((char) c)).count();
    return han == 0 ? 0 : (double) covered(text) / han;
  }

  /** Whether a strong word of the theme stands in it. */
  public boolean isOfTheme(String text) {
    return strong.stream().anyMatch(text::contains);
  }

  /** Most characters that non-overlapping known words can cover. */
  private int covered(String text) {
    int[] best = new int[text.length() + 1];
    for (int end = 1; end <= text.length(); end++) {
      best[end] = best[end - 1] + (isKnown(text.charAt(end - 1)) ? 1 : 0);
      for (int length = 2; length <= Math.min(longest, end); length++) {
        if (words.contains(text.substring(end - length, end))) {
          best[end] = Math.max(best[end], best[end - length] + length);
        }
      }
    }
    return best[text.length()];
  }

  private boolean isKnown(char c) {
    return PARTICLES.indexOf(c) >= 0 || words.contains(String.valueOf(c));
  }

  private void add(Collection<String> more) {
    for (String word : more) {
      words.add(word);
      longest = Math.max(longest, word.length());
    }
  }
}
