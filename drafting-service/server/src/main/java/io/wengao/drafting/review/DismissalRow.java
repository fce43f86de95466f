package io.wengao.drafting.review;

import io.wengao.composition.review.Dismissal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dismissed finding; {@code draftId} is null when the whole office is meant. */
@Entity
@Table(name = "dismissal")
@IdClass(DismissalRow.Key.class)
class DismissalRow {
  @Id String office;
  @Id String id;
  @Nullable String draftId;

  @Enumerated(EnumType.STRING)
  Dismissal.Scope scope;

  String rule;
  String quote;
  String context;
  @Nullable String editor;
  Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  DismissalRow() {}

  SavedDismissal saved() {
    return new SavedDismissal(
        id, draftId, new Dismissal(scope, rule, quote, context), editor, createdAt);
  }

  record Key(String office, String id) implements Serializable {}
}
