package io.wengao.text.lexicon;

import java.util.ArrayList;
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
  private final char @Nullable [] first;

  private TextPattern(Pattern pattern, char @Nullable [] first) {
    this.pattern = pattern;
    this.first = first;
  }

  public static TextPattern of(String regex) {
    Set<Character> first = FirstCharacters.of(regex);
    return new TextPattern(Pattern.compile(regex), first == null ? null : array(first));
  }

  private static char[] array(Set<Character> characters) {
    char[] array = new char[characters.size()];
    int at = 0;
    for (char c : characters) {
      array[at++] = c;
    }
    return array;
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
    for (int place : text.placesOf(first)) {
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
}
