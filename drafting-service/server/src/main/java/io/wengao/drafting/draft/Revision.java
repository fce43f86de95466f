package io.wengao.drafting.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a draft's history.
 *
 * @param number from 1
 * @param characters 字数 of the whole text as WPS counts
 * @param editor who made it; null for one that was composed
 * @param name what people call it, such as 征求意见稿; null while it has none
 */
public record Revision(
    int number,
    Cause cause,
    int characters,
    Instant createdAt,
    @Nullable String editor,
    @Nullable String name) {
  /** What made a revision. */
  public enum Cause {
    /** By a job, as a whole. */
    COMPOSED,
    /** By a person. */
    EDITED,
    /** From an earlier revision. */
    RESTORED,
    /** A section or sentence was written again by the engine. */
    RECOMPOSED,
    /** Paragraphs were locked or unlocked; the text is the same. */
    LOCKED
  }
}
