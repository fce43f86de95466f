package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A language model.")
public record FromModel(@NonNull @Description("Name of the model.") String model)
    implements Origin {
  @Override
  @NonNull
  @Description("MODEL")
  public String getKind() {
    return "MODEL";
  }

  @Override
  @NonNull
  @Description("The origin in Chinese.")
  public String getLabel() {
    return "模型";
  }
}
