package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type and input. */
@Description("A point the speech must make (要点).")
public record KeyPoint(
    @NonNull @Description("What is to be said: a phrase or sentences.") String text,
    @Nullable @Description("The writer's own heading for it, without number.") String heading) {

  static KeyPoint of(io.wengao.composition.brief.KeyPoint it) {
    return new KeyPoint(it.text(), it.heading());
  }

  io.wengao.composition.brief.KeyPoint model() {
    return new io.wengao.composition.brief.KeyPoint(text, heading);
  }
}
