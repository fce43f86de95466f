package io.wengao.drafting.draft;

import java.time.Instant;

/**
 * An entry of a draft's history.
 *
 * @param number from 1
 * @param characters 字数 of the whole text as WPS counts
 */
public record Revision(int number, Cause cause, int characters, Instant createdAt) {
  /** What made a revision. */
  public enum Cause {
    COMPOSED,
    EDITED,
    RESTORED
  }
}
