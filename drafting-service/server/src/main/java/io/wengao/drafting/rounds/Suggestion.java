package io.wengao.drafting.rounds;

import io.wengao.drafting.draft.Place;
import io.wengao.text.span.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change somebody proposed in a Word file.
 *
 * @param base the line's text, without number, it was proposed for
 * @param span the words of {@code base} that would go; the whole line for REMOVE and JOIN
 * @param typed the words that would come; a '\n' makes a paragraph
 * @param madeAt as the file says; null when it does not
 */
public record Suggestion(
    String id,
    String importId,
    Kind kind,
    Place place,
    String base,
    Span span,
    String typed,
    String author,
    @Nullable Instant madeAt,
    State state,
    @Nullable Instant decidedAt) {
  /** What is to happen. */
  public enum Kind {
    /** Words give way to others. */
    REPLACE,
    /** The paragraph goes. */
    REMOVE,
    /** The next paragraph joins it. */
    JOIN
  }

  /** What became of it. */
  public enum State {
    OPEN,
    TAKEN,
    REFUSED
  }
}
