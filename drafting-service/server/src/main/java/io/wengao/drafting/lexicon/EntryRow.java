package io.wengao.drafting.lexicon;

import io.wengao.composition.review.OfficeLexicon;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** An entry of an office's lexicon. */
@Entity
@Table(name = "lexicon_entry")
@IdClass(EntryRow.Key.class)
class EntryRow {
  @Id String office;
  @Id String id;

  @Enumerated(EnumType.STRING)
  OfficeLexicon.Kind kind;

  String word;
  String document;
  Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  EntryRow() {}

  record Key(String office, String id) implements Serializable {}
}
