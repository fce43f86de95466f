package io.wengao.drafting.rounds;

import io.wengao.drafting.draft.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment on a draft. */
@Entity
@Table(name = "draft_comment")
@IdClass(CommentRow.Key.class)
class CommentRow {
  @Id String office;
  @Id String id;
  String draftId;
  @Nullable String place;
  String quote;
  String body;
  String author;
  Instant writtenAt;
  @Nullable String resolvedBy;
  @Nullable Instant resolvedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  CommentRow() {}

  DraftComment comment() {
    return new DraftComment(
        id,
        place == null ? null : Place.read(place).orElse(null),
        quote,
        body,
        author,
        writtenAt,
        resolvedBy,
        resolvedAt);
  }

  record Key(String office, String id) implements Serializable {}
}
