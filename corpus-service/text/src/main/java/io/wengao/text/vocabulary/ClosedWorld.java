package io.wengao.text.vocabulary;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a text is made of words known to a theme: listed verbs, generic words and the theme's
 * own. A word of another field lowers the share, so that no list of forbidden words is needed.
 */
public final class ClosedWorld {
  private static final String PARTICLES = "和与及的在对把向为到从以不要能应须让使是有各每全又更再最";

  /** A share from which on a text counts as wholly covered. */
  public static final double WHOLE = 0.999;

  private final Set<String> words = new HashSet<>();
  private final List<String> strong;
  private final List<String> disguises;
  private int longest;

  /**
   * A world of its own.
   *
   * @param strong words of the theme itself
   * @param disguises longer words in which one of them means something else
   * @param known all words that may stand beside them
   */
  public ClosedWorld(
      Collection<String> strong,
      Collection<String> disguises,
      List<? extends Collection<String>> known) {
    this.strong = List.copyOf(strong);
    this.disguises = List.copyOf(disguises);
    add(strong);
    known.forEach(this::add);
  }

  /** Share of the Han characters covered by known words, 0 to 1. */
  public double coverage(String text) {
    int han = (int) text.chars().filter(Character::isIdeographic).count();
    return han == 0 ? 0 : (double) covered(text) / han;
  }

  /** Whether the text is made of known words only. */
  public boolean isClosed(String text) {
    return coverage(text) >= WHOLE;
  }

  /** Whether a strong word of the theme stands in it and means what it says. */
  public boolean isOfTheme(String text) {
    String plain = text;
    for (String disguise : disguises) {
      plain = plain.replace(disguise, "　");
    }
    return strong.stream().anyMatch(plain::contains);
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
