package io.wengao.drafting.outline;

import io.wengao.drafting.storage.VersionKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of an outline; never changed once written. */
@Entity
@Table(name = "outline")
@IdClass(VersionKey.class)
class OutlineRow {
  @Id String office;
  @Id String id;
  @Id int version;
  String briefId;
  int briefVersion;
  String title;
  String document;
  Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  OutlineRow() {}
}
