package io.wengao.drafting.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A Word file that came back. */
@Entity
@Table(name = "reviewed_file")
@IdClass(ReviewedFileRow.Key.class)
class ReviewedFileRow {
  @Id String office;
  @Id String id;
  String draftId;
  String fileName;
  int revision;
  int suggestions;
  int known;
  int comments;
  String unplaced;
  Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  ReviewedFileRow() {}

  record Key(String office, String id) implements Serializable {}
}
