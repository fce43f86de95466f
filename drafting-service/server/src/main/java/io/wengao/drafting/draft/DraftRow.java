package io.wengao.drafting.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A draft: where it comes from and which revision is the latest (0: none yet). */
@Entity
@Table(name = "draft")
@IdClass(DraftRow.Key.class)
class DraftRow {
  @Id String office;
  @Id String id;
  String briefId;
  int briefVersion;
  String outlineId;
  int outlineVersion;
  String title;

  @Enumerated(EnumType.STRING)
  DraftStage stage;

  int revision;
  Instant createdAt;
  Instant updatedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  DraftRow() {}

  record Key(String office, String id) implements Serializable {}
}
