package io.wengao.corpus.importing;

import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.job.JobWork;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * The later stage of an import: compares its documents with all the office holds, in order of the
 * files, and ends the job. Being found by words does not wait for it.
 */
@ApplicationScoped
class Comparisons implements JobWork {
  /** Kind of the stage, and name of its task. */
  static final String KIND = "compare";

  private final ComparisonCheckpoints checkpoints;
  private final IndexKeeper index;

  Comparisons(ComparisonCheckpoints checkpoints, IndexKeeper index) {
    this.checkpoints = checkpoints;
    this.index = index;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean canWait() {
    return true;
  }

  @Override
  public void run(Office office, String jobId, BooleanSupplier stopping) {
    // Not after each import: as long as others wait, the index would be written in small parts.
    index.flush(office);
    OptionalInt compared = checkpoints.some(office, jobId, -1);
    while (compared.isPresent()) {
      if (stopping.getAsBoolean()) {
        throw new IllegalStateException(
            "the service is stopping; the comparing goes on after its next start");
      }
      compared = checkpoints.some(office, jobId, compared.getAsInt());
    }
    checkpoints.compared();
    checkpoints.end(office, jobId);
  }
}
