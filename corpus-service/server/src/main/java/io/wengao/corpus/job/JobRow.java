package io.wengao.corpus.job;

import io.wengao.corpus.document.Standing;
import io.wengao.corpus.office.OfficeKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as stored. Changes go through {@link JobStore}, which counts the version up. */
@Entity
@Table(name = "job")
public class JobRow {
  @EmbeddedId OfficeKey key;

  @Column(name = "kind")
  String kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  JobState state;

  @Column(name = "idempotency_key")
  String idempotencyKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing")
  Standing standing;

  @Column(name = "total")
  int total;

  @Column(name = "done")
  int done;

  @Column(name = "failure")
  @Nullable String failure;

  @Column(name = "cancel_requested")
  boolean cancelRequested;

  @Column(name = "version")
  long version;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  protected JobRow() {}

  public String id() {
    return key.id();
  }

  /** What runs it: the name of a task. */
  public String kind() {
    return kind;
  }

  public JobState state() {
    return state;
  }

  /** Standing given to the documents it imports. */
  public Standing standing() {
    return standing;
  }

  /** How much there is to do: the number of files or documents. */
  public int total() {
    return total;
  }

  /** How much of it is done. */
  public int done() {
    return done;
  }

  /** Why it failed, in Chinese; null unless it did. */
  public @Nullable String failure() {
    return failure;
  }

  /** Counts up with every change. */
  public long version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
