package io.wengao.drafting.export;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A written file; whoever holds the token may read it until it expires. */
@Entity
@Table(name = "export_file")
class ExportRow {
  @Id String token;
  String office;
  String id;
  String draftId;
  int revision;

  @Enumerated(EnumType.STRING)
  ExportFormat format;

  String fileName;
  String mediaType;
  byte[] content;
  int sizeBytes;
  Instant createdAt;
  Instant expiresAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  ExportRow() {}
}
