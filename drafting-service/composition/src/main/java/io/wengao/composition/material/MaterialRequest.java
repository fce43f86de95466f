package io.wengao.composition.material;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param key names the place it is for, such as {@code s1/rectify-find}
 * @param unit a clause (between ，；。) or a whole sentence
 * @param theme id of a theme pack; requests are made for known themes only
 * @param cues words it should hold
 * @param move id of the move it should come from
 * @param level administrative level of the draft
 * @param limit at most so many
 */
public record MaterialRequest(
    String key,
    Unit unit,
    String theme,
    List<String> cues,
    @Nullable String move,
    @Nullable String level,
    int limit) {
  public MaterialRequest {
    cues = List.copyOf(cues);
  }

  /** How long a piece is asked for. */
  public enum Unit {
    CLAUSE,
    SENTENCE
  }
}
