package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("Where a job stands.")
public enum JobState {
  @Description("Waits for its turn.")
  QUEUED,
  @Description("Is being worked on.")
  RUNNING,
  @Description("Done; every file has an outcome.")
  SUCCEEDED,
  @Description("Could not go on; the failure says why.")
  FAILED,
  @Description("Stopped on request; what was done by then stays.")
  CANCELLED;

  static JobState of(io.wengao.corpus.job.JobState state) {
    return switch (state) {
      case QUEUED -> QUEUED;
      case RUNNING -> RUNNING;
      case SUCCEEDED -> SUCCEEDED;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }
}
