package io.wengao.drafting.api;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A person who edited.")
public record FromEditor(
    @NonNull
        @Description(
            "Who: the author named with the edit or in the file it came from, else `local`.")
        String editor,
    @NonNull @Description("When.") Instant at)
    implements Origin {
  @Override
  @NonNull
  @Description("EDITOR")
  public String getKind() {
    return "EDITOR";
  }

  @Override
  @NonNull
  @Description("The origin in Chinese.")
  public String getLabel() {
    return "人工修改";
  }
}
