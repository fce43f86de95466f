package io.wengao.corpus.document;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.office.OfficeKey;
import io.wengao.text.cleaning.Removal;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document as stored; its id is the SHA-256 of its bytes in lower-case hex. */
@Entity
@Table(name = "document")
public class DocumentRow {
  @EmbeddedId OfficeKey key;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "media_type")
  String mediaType;

  @Column(name = "charset")
  String charset;

  @Column(name = "size_bytes")
  long sizeBytes;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing")
  Standing standing;

  @Column(name = "imported_at")
  Instant importedAt;

  @Column(name = "reader_version")
  String readerVersion;

  @Column(name = "revision")
  int revision;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "removed")
  List<Removal> removed;

  protected DocumentRow() {}

  /** A document in its first revision. */
  public DocumentRow(
      Office office, String id, Source source, Standing standing, Instant importedAt) {
    this.key = office.key(id);
    this.fileName = source.fileName();
    this.mediaType = source.mediaType();
    this.charset = source.charset();
    this.sizeBytes = source.sizeBytes();
    this.removed = source.removed();
    this.readerVersion = source.readerVersion();
    this.standing = standing;
    this.importedAt = importedAt;
    this.revision = 1;
  }

  /** Takes what reading the file again told of it; its revision counts up. */
  public void readAgain(
      String mediaType, String charset, List<Removal> removed, String readerVersion) {
    this.mediaType = mediaType;
    this.charset = charset;
    this.removed = removed;
    this.readerVersion = readerVersion;
    this.revision++;
  }

  /** What reading the file told of it. */
  public record Source(
      String fileName,
      String mediaType,
      String charset,
      long sizeBytes,
      List<Removal> removed,
      String readerVersion) {}

  public String id() {
    return key.id();
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public String charset() {
    return charset;
  }

  public long sizeBytes() {
    return sizeBytes;
  }

  public Standing standing() {
    return standing;
  }

  public Instant importedAt() {
    return importedAt;
  }

  public String readerVersion() {
    return readerVersion;
  }

  public int revision() {
    return revision;
  }

  public List<Removal> removed() {
    return removed;
  }
}
