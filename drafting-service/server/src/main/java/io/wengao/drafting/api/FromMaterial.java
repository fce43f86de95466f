package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A material the brief names.")
public record FromMaterial(
    @io.smallrye.graphql.api.Nullable
        @Description("The document; null when it is no longer in the corpus.")
        Document document,
    @NonNull @Description("Place in the document.") Span span)
    implements Origin {
  @Override
  @NonNull
  @Description("MATERIAL")
  public String getKind() {
    return "MATERIAL";
  }

  @Override
  @NonNull
  @Description("The origin in Chinese.")
  public String getLabel() {
    return "参考材料";
  }
}
