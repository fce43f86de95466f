package io.wengao.composition.material;

import io.wengao.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a passage.
 *
 * @param passageId id of the passage in the corpus
 * @param speechId id of its speech
 * @param speechTitle title of that speech
 * @param documentSha256 hash of the document's bytes
 * @param kind id or label of the speech's kind
 * @param level administrative level of the speech
 * @param text the piece, exactly as it stands in the passage
 * @param inPassage where it stands in {@code passageText}
 * @param preferred whether it comes from a source that was asked for
 */
public record Candidate(
    String passageId,
    String speechId,
    String speechTitle,
    String documentSha256,
    @Nullable String kind,
    @Nullable String level,
    String text,
    Span inPassage,
    String passageText,
    boolean preferred) {

  /** Whether the text really stands in the passage at its span. */
  public boolean isFaithful() {
    return inPassage.end() <= passageText.length() && inPassage.of(passageText).equals(text);
  }
}
