package io.wengao.corpus.job;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A file of an import and what became of it. */
@Entity
@Table(name = "job_file")
public class JobFileRow {
  @EmbeddedId JobFileKey key;

  @Column(name = "upload_id")
  String uploadId;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "size_bytes")
  long sizeBytes;

  @Column(name = "attempts")
  int attempts;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  @Nullable FileOutcome outcome;

  @Column(name = "reason")
  @Nullable String reason;

  @Column(name = "message")
  @Nullable String message;

  @Column(name = "document_id")
  @Nullable String documentId;

  protected JobFileRow() {}

  public String jobId() {
    return key.jobId();
  }

  public int position() {
    return key.position();
  }

  /** Where its bytes wait until it has an outcome. */
  public String uploadId() {
    return uploadId;
  }

  public String fileName() {
    return fileName;
  }

  public long sizeBytes() {
    return sizeBytes;
  }

  /** How often reading it was begun. */
  public int attempts() {
    return attempts;
  }

  /** Null as long as it waits. */
  public @Nullable FileOutcome outcome() {
    return outcome;
  }

  /** A constant for programs, of a refused file. */
  public @Nullable String reason() {
    return reason;
  }

  /** What is wrong or should be known and what to do, in Chinese. */
  public @Nullable String message() {
    return message;
  }

  /** The document its bytes are, unless refused. */
  public @Nullable String documentId() {
    return documentId;
  }
}
