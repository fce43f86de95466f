package io.wengao.corpus.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hits must have; null or empty leaves a point open.
 *
 * @param kind id or name of the speech's kind
 * @param occasion id or name of its occasion
 * @param level id or name of its administrative level
 * @param theme id or name of one of its themes
 * @param yearFrom first year, inclusive
 * @param yearTo last year, inclusive
 * @param standing standing of its document, by name
 * @param move id or name of the rhetorical move of the passage; speeches have none
 * @param heading form of a heading; null for any
 * @param passage what a passage must have besides; null for any
 */
public record SearchFilter(
    @Nullable String kind,
    @Nullable String occasion,
    @Nullable String level,
    @Nullable String theme,
    @Nullable Integer yearFrom,
    @Nullable Integer yearTo,
    @Nullable String standing,
    @Nullable String move,
    @Nullable HeadingForm heading,
    @Nullable PassageFilter passage) {
  /** Lets everything through. */
  public static final SearchFilter ALL =
      new SearchFilter(null, null, null, null, null, null, null, null, null, null);

  /** The same for passages of a move, or for headings of a form. */
  public SearchFilter of(@Nullable String ofMove, @Nullable HeadingForm ofForm) {
    return new SearchFilter(
        kind, occasion, level, theme, yearFrom, yearTo, standing, ofMove, ofForm, passage);
  }

  /**
   * Passages that may lend their wording: undamaged, from speeches not blocked as material.
   *
   * @param role role by name
   * @param move id of the rhetorical move, null for any
   * @param excludedSpeeches ids of speeches left out
   */
  public record PassageFilter(String role, @Nullable String move, List<String> excludedSpeeches) {}

  /**
   * How a heading is built.
   *
   * @param shortest code points at least, without the number; null for any
   * @param longest code points at most; null for any
   * @param parallel whether it is built like a heading beside it; null for any
   */
  public record HeadingForm(
      @Nullable Integer shortest, @Nullable Integer longest, @Nullable Boolean parallel) {}
}
