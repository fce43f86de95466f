package io.wengao.drafting.brief;

import io.wengao.drafting.storage.VersionKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a brief; never changed once written. */
@Entity
@Table(name = "brief")
@IdClass(VersionKey.class)
class BriefRow {
  @Id String office;
  @Id String id;
  @Id int version;
  String genre;
  String theme;
  @Nullable String title;
  String document;
  Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  BriefRow() {}
}
