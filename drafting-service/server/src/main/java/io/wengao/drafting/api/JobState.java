package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("Where a job stands.")
public enum JobState {
  @Description("Waits for its turn.")
  QUEUED,
  @Description("Is being worked on.")
  RUNNING,
  @Description("Done.")
  SUCCEEDED,
  @Description("Could not go on; the failure says why.")
  FAILED,
  @Description("Stopped on request.")
  CANCELLED
}
