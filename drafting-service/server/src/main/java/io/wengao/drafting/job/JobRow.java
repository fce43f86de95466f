package io.wengao.drafting.job;

import io.wengao.drafting.engine.EngineKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job to compose one draft. {@code attempt} numbers the runs: whoever writes must hold the
 * latest, so that a run that was taken for dead can change nothing any more. {@code version} counts
 * the changes others can see.
 */
@Entity
@Table(name = "compose_job")
@IdClass(JobRow.Key.class)
class JobRow {
  @Id String office;
  @Id String id;
  String draftId;
  long seed;

  @Enumerated(EnumType.STRING)
  EngineKind engine;

  @Enumerated(EnumType.STRING)
  JobState state;

  String stage;
  int done;
  int total;
  @Nullable String failure;
  int attempt;
  int failures;
  int version;
  boolean cancelRequested;
  @Nullable Instant waitingSince;
  @Nullable String material;
  @Nullable String written;
  @Nullable String imitated;
  Instant createdAt;
  @Nullable Instant startedAt;
  @Nullable Instant finishedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  JobRow() {}

  /** Ends the job. */
  void end(JobState state, String stage, @Nullable String failure, Instant now) {
    this.state = state;
    this.stage = stage;
    this.failure = failure;
    this.finishedAt = now;
    this.version++;
  }

  record Key(String office, String id) implements Serializable {}
}
