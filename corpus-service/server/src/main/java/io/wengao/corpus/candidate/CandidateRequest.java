package io.wengao.corpus.candidate;

import io.wengao.text.mining.MinedKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param unit what a piece is
 * @param theme id or name of a theme the speech must have; of a mined piece, the theme it must fit;
 *     null for any
 * @param cues a piece holds at least one of them, unless there are none; mined pieces with more of
 *     them come first
 * @param move id of the move the passage must make; null for any
 * @param level id or name of an administrative level; pieces of this level come first, and mined
 *     ones hold no word above it
 * @param excludedSpeeches ids of speeches nothing is taken from
 * @param preferredSources ids of documents and passages; pieces from them come first
 * @param limit at most so many
 */
public record CandidateRequest(
    Unit unit,
    @Nullable String theme,
    List<String> cues,
    @Nullable String move,
    @Nullable String level,
    List<String> excludedSpeeches,
    List<String> preferredSources,
    int limit) {

  /** What a piece is: cut from passages found by a search, or mined before. */
  public enum Unit {
    /** Between two marks of ，；：。！？, without them. */
    CLAUSE,
    /** A whole sentence with its mark. */
    SENTENCE,
    /** A heading on a line of its own. */
    HEADING,
    /** A mined verb-object clause. */
    VERB_OBJECT,
    /** A mined requirement of another shape. */
    REQUIREMENT,
    /** A mined heading, without its number. */
    TITLE,
    /** A mined saying. */
    SAYING,
    /** A mined sentence that opens a paragraph with an argument. */
    OPENING;

    /** What it is among mined pieces; empty for one that is cut. */
    public Optional<MinedKind> mined() {
      return switch (this) {
        case CLAUSE, SENTENCE, HEADING -> Optional.empty();
        case VERB_OBJECT -> Optional.of(MinedKind.VERB_OBJECT);
        case REQUIREMENT -> Optional.of(MinedKind.REQUIREMENT);
        case TITLE -> Optional.of(MinedKind.TITLE);
        case SAYING -> Optional.of(MinedKind.SAYING);
        case OPENING -> Optional.of(MinedKind.OPENING);
      };
    }
  }
}
