package io.wengao.composition.material;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param key names the place it is for, such as {@code s1/rectify-find}
 * @param unit what a piece is
 * @param theme id of a theme pack; requests are made for known themes only
 * @param cues words it should hold
 * @param move id of the move it should come from
 * @param level administrative level of the draft
 * @param preferred ids of documents, passages and clips whose pieces come first
 * @param limit at most so many
 */
public record MaterialRequest(
    String key,
    Unit unit,
    String theme,
    List<String> cues,
    @Nullable String move,
    @Nullable String level,
    List<String> preferred,
    int limit) {
  public MaterialRequest {
    cues = List.copyOf(cues);
    preferred = List.copyOf(preferred);
  }

  /** What a piece is. */
  public enum Unit {
    /** A verb and its object, as the corpus mines them; anything between two marks will do. */
    VERB_OBJECT,
    /** A whole sentence. */
    SENTENCE
  }
}
