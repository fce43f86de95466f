package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type and input. */
@Description("A document of the office's own, or of a superior, that facts may be taken from.")
public record Material(
    @Id @NonNull @Description("Id of the document in the corpus.") String documentId,
    @Nullable @Description("The role it plays, in the writer's words: 上级文件, 去年讲话 ….") String role) {

  static Material of(io.wengao.composition.brief.Material it) {
    return new Material(it.documentId(), it.role());
  }

  io.wengao.composition.brief.Material model() {
    return new io.wengao.composition.brief.Material(documentId, role);
  }
}
