package io.wengao.corpus.job;

import io.wengao.corpus.office.Office;
import java.util.function.BooleanSupplier;

/** What jobs of one kind do. Beans of this type are found by {@link JobRunner}. */
public interface JobWork {

  /** Name of the kind, the name of its task. */
  String kind();

  /** Whether it waits until no other work does. */
  default boolean canWait() {
    return false;
  }

  /**
   * Does the job, or goes on with it. An exception means: try again later.
   *
   * @param stopping whether the process is about to end; the work then stops at the next checkpoint
   *     by throwing
   */
  void run(Office office, String jobId, BooleanSupplier stopping);
}
