package io.wengao.corpus.clip;

import io.wengao.text.span.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words kept for later.
 *
 * @param id the same for the same person and place
 * @param passageId where they stand; the passage may be gone by now
 * @param span place in the passage's text
 * @param text the words as they stood there
 * @param note what the writer says of them; null for nothing
 * @param tags the writer's own labels, in order of the writer
 * @param keptAt when, in microseconds
 */
public record Clip(
    String id,
    String passageId,
    Span span,
    String text,
    @Nullable String note,
    List<String> tags,
    Instant keptAt) {
  public Clip {
    tags = List.copyOf(tags);
  }

  /** Id of the speech the passage is of. */
  public String speechId() {
    return passageId.substring(0, passageId.lastIndexOf('-'));
  }
}
