package io.wengao.corpus.speech;

import io.wengao.corpus.document.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which speeches are meant; null leaves a point open.
 *
 * @param kind id of the kind
 * @param occasion id of the occasion
 * @param level id of the administrative level
 * @param theme id of a theme, any of the speech's
 * @param yearFrom first year, inclusive
 * @param yearTo last year, inclusive
 * @param standing standing of the document
 */
public record SpeechFilter(
    @Nullable String kind,
    @Nullable String occasion,
    @Nullable String level,
    @Nullable String theme,
    @Nullable Integer yearFrom,
    @Nullable Integer yearTo,
    @Nullable Standing standing) {
  /** All speeches. */
  public static final SpeechFilter ALL = new SpeechFilter(null, null, null, null, null, null, null);
}
