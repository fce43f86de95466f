package io.wengao.drafting.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A person's tick at a fact of a draft's latest revision. */
@Entity
@Table(name = "fact_tick")
@IdClass(TickRow.Key.class)
class TickRow {
  @Id String office;
  @Id String draftId;
  @Id String factId;
  String editor;
  Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  TickRow() {}

  record Key(String office, String draftId, String factId) implements Serializable {}
}
