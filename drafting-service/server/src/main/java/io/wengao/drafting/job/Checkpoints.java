package io.wengao.drafting.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a run writes down, each in a transaction of its own that checks the claim first. */
@ApplicationScoped
class Checkpoints {
  private final JobRepository rows;
  private final Drafts drafts;
  private final Clock clock;

  Checkpoints(JobRepository rows, Drafts drafts, Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Starts a run; empty when the job has ended, was cancelled or is gone. */
  Optional<Claim> claim(Office office, String jobId) {
    return QuarkusTransaction.requiringNew()
        .call(() -> rows.locked(office, jobId).flatMap(this::claim));
  }

  private Optional<Claim> claim(JobRow row) {
    if (row.state.isFinal()) {
      return Optional.empty();
    }
    if (row.cancelRequested) {
      cancel(row);
      return Optional.empty();
    }
    row.state = JobState.RUNNING;
    row.attempt++;
    row.version++;
    row.startedAt = row.startedAt == null ? clock.instant() : row.startedAt;
    return Optional.of(Claim.of(row));
  }

  /** How far the run has come. */
  void progress(Claim claim, String stage, int done, int total) {
    write(
        claim,
        row -> {
          if (!row.stage.equals(stage) || row.done != done || row.total != total) {
            row.stage = stage;
            row.done = done;
            row.total = total;
            row.version++;
          }
        });
  }

  /** The corpus' answers so far, so that a later run writes from the same. */
  void material(Claim claim, String answers) {
    write(
        claim,
        row -> {
          row.material = answers;
          row.waitingSince = null;
        });
  }

  /**
   * The styles of the speeches to be imitated; they stay, so that the draft can say whose it has.
   */
  void imitated(Claim claim, String sources) {
    write(claim, row -> row.imitated = sources);
  }

  /**
   * The sections an engine has finished so far: others see them, a later run need not write them.
   */
  void wrote(Claim claim, String sections) {
    write(
        claim,
        row -> {
          row.written = sections;
          row.version++;
        });
  }

  /** The corpus cannot be reached. */
  void waiting(Claim claim, Instant since) {
    write(
        claim,
        row -> {
          row.waitingSince = since;
          row.stage = "等待素材库";
          row.version++;
        });
  }

  /** The run failed but another will follow. */
  void failed(Claim claim) {
    write(
        claim,
        row -> {
          row.failures++;
          row.version++;
        });
  }

  /** The draft is finished: text and end of the job in one transaction. */
  void succeed(Claim claim, DraftContent content) {
    write(
        claim,
        row -> {
          drafts.composed(claim.office(), claim.draftId(), content);
          row.done = row.total;
          row.material = null;
          row.written = null;
          row.end(JobState.SUCCEEDED, "完成", null, clock.instant());
        });
  }

  /** The job has failed for good. */
  void fail(Claim claim, String failure) {
    write(
        claim,
        row -> {
          row.end(JobState.FAILED, "未完成", failure, clock.instant());
          drafts.notComposed(claim.office(), claim.draftId());
        });
  }

  private void write(Claim claim, Consumer<JobRow> change) {
    Stopped stopped = QuarkusTransaction.requiringNew().call(() -> checked(claim, change));
    if (stopped != null) {
      throw stopped;
    }
  }

  private @Nullable Stopped checked(Claim claim, Consumer<JobRow> change) {
    Optional<JobRow> found = rows.locked(claim.office(), claim.jobId());
    if (found.isEmpty() || found.get().attempt != claim.attempt() || found.get().state.isFinal()) {
      return new Stopped(
          "run " + claim.attempt() + " of job " + claim.jobId() + " has lost its claim");
    }
    if (found.get().cancelRequested) {
      cancel(found.get());
      return new Stopped("job " + claim.jobId() + " was cancelled");
    }
    change.accept(found.get());
    return null;
  }

  private void cancel(JobRow row) {
    row.end(JobState.CANCELLED, "已取消", null, clock.instant());
    drafts.notComposed(new Office(row.office), row.draftId);
  }

  /** Unwinds a run that has nothing more to say: it was cancelled or another took over. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(String message) {
      super(message, null, false, false);
    }
  }
}
