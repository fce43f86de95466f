package io.wengao.corpus.search;

import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param text what is looked for; without words and demands everything the filter lets through is
 *     found, by id
 * @param unit what hits are
 * @param match how much of the text a hit must hold
 * @param filter what they must have
 * @param first how many hits at most
 * @param after the hit after which the page begins, null for the best ones
 */
public record SearchRequest(
    SearchText text,
    SearchUnit unit,
    Match match,
    SearchFilter filter,
    int first,
    HitPage.@Nullable Hit after) {

  /** How much of the text a hit must hold. */
  public enum Match {
    /** A fair part, as someone who types a search expects. */
    FAIR_PART,
    /** One word of it. */
    ANY_WORD
  }

  /** The same, where a single word is enough. */
  public SearchRequest anyWord(int most) {
    return new SearchRequest(text, unit, Match.ANY_WORD, filter, most, null);
  }

  /** Everything that has what was demanded and passes the filter. */
  public SearchRequest demandsOnly() {
    return new SearchRequest(text.demands(), unit, Match.ANY_WORD, filter, 1, null);
  }
}
