package io.wengao.corpus.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param unit how long a piece is asked for
 * @param theme id or name of a theme the speech must have; null for any
 * @param cues a piece holds at least one of them, unless there are none
 * @param move id of the move the passage must make; null for any
 * @param level id or name of an administrative level; pieces of this level come first
 * @param excludedSpeeches ids of speeches nothing is taken from
 * @param limit at most so many
 */
public record CandidateRequest(
    Unit unit,
    @Nullable String theme,
    List<String> cues,
    @Nullable String move,
    @Nullable String level,
    List<String> excludedSpeeches,
    int limit) {

  /** How long a piece is. */
  public enum Unit {
    /** Between two marks of ，；：。！？, without them. */
    CLAUSE,
    /** A whole sentence with its mark. */
    SENTENCE,
    /** A heading on a line of its own. */
    HEADING
  }
}
