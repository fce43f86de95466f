package io.wengao.corpus.search;

import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param text the words looked for; blank finds everything the filter lets through, by id
 * @param unit what hits are
 * @param match how much of the text a hit must hold
 * @param filter what they must have
 * @param first how many hits at most
 * @param after the hit after which the page begins, null for the best ones
 */
public record SearchRequest(
    String text,
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
}
