package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A line of the bank or of the grammar.")
public record FromPattern(@NonNull @Description("Id of the line.") String lineId)
    implements Origin {
  @Override
  @NonNull
  @Description("PATTERN")
  public String getKind() {
    return "PATTERN";
  }

  @Override
  @NonNull
  @Description("The origin in Chinese.")
  public String getLabel() {
    return "句式";
  }
}
