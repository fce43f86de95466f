package io.wengao.drafting.job;

import io.wengao.drafting.engine.EngineKind;
import io.wengao.drafting.office.Office;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right of one run to change a job.
 *
 * @param attempt number of the run; lost as soon as another run has a higher one
 * @param failures runs that failed before
 * @param waitingSince since when the corpus could not be reached
 * @param material answers of the corpus an earlier run has stored
 * @param written sections an earlier run has finished
 * @param imitated styles of the speeches to be imitated an earlier run has stored
 */
record Claim(
    Office office,
    String jobId,
    String draftId,
    long seed,
    EngineKind engine,
    int attempt,
    int failures,
    @Nullable Instant waitingSince,
    @Nullable String material,
    @Nullable String written,
    @Nullable String imitated) {

  static Claim of(JobRow row) {
    return new Claim(
        new Office(row.office),
        row.id,
        row.draftId,
        row.seed,
        row.engine,
        row.attempt,
        row.failures,
        row.waitingSince,
        row.material,
        row.written,
        row.imitated);
  }
}
