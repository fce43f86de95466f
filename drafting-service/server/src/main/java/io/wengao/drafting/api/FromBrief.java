package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("The brief's own words.")
public record FromBrief(
    @NonNull
        @Description(
            "Field of the brief, such as `facts[f1]` (by id), `keyPoints[0]` or `meeting`.")
        String path)
    implements Origin {
  @Override
  @NonNull
  @Description("BRIEF")
  public String getKind() {
    return "BRIEF";
  }

  @Override
  @NonNull
  @Description("The origin in Chinese.")
  public String getLabel() {
    return "任务单";
  }
}
