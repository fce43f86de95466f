package io.wengao.text.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where a match can begin; finds what {@link
 * Matcher#find()} finds.
 */
public final class TextPattern {
  private final Pattern pattern;
  private final @Nullable Set<Character> first;

  private TextPattern(Pattern pattern, @Nullable Set<Character> first) {
    this.pattern = pattern;
    this.first = first;
  }

  public static TextPattern of(String regex) {
    return new TextPattern(Pattern.compile(regex), FirstCharacters.of(regex));
  }

  /** Whether the text has a match. */
  public boolean isIn(IndexedText text) {
    return !matches(text, 1).isEmpty();
  }

  /** How many matches the text has, at most {@code most}. */
  public int count(IndexedText text, int most) {
    return matches(text, most).size();
  }

  /** All matches in order. */
  public List<MatchResult> all(IndexedText text) {
    return matches(text, Integer.MAX_VALUE);
  }

  private List<MatchResult> matches(IndexedText text, int most) {
    Matcher m = pattern.matcher(text.text());
    List<MatchResult> results = new ArrayList<>();
    if (first == null) {
      while (results.size() < most && m.find()) {
        results.add(m.toMatchResult());
      }
      return results;
    }
    m.useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int place : candidates(text, first)) {
      if (place >= from && m.region(place, text.text().length()).lookingAt()) {
        results.add(m.toMatchResult());
        from = Math.max(m.end(), place + 1);
        if (results.size() >= most) {
          break;
        }
      }
    }
    return results;
  }

  private static int[] candidates(IndexedText text, Set<Character> first) {
    int[] places = {};
    for (char c : first) {
      int[] more = text.placesOf(c);
      if (more.length > 0) {
        int[] both = Arrays.copyOf(places, places.length + more.length);
        System.arraycopy(more, 0, both, places.length, more.length);
        places = both;
      }
    }
    Arrays.sort(places);
    return places;
  }
}
