package io.wengao.drafting.rounds;

import io.wengao.drafting.draft.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment (批注).
 *
 * @param place the line it stands at; null for the draft as a whole
 * @param quote the words it is about; empty for the whole line
 * @param resolvedBy null while it is open
 */
public record DraftComment(
    String id,
    @Nullable Place place,
    String quote,
    String body,
    String author,
    Instant writtenAt,
    @Nullable String resolvedBy,
    @Nullable Instant resolvedAt) {
  public boolean isOpen() {
    return resolvedAt == null;
  }
}
