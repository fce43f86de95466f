package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** GraphQL type and input. */
@Description("Wanted length: characters, or minutes of speaking at 200 characters a minute.")
public record Length(
    @Nullable @Description("字数 as WPS counts.") Integer characters,
    @Nullable @Description("Minutes of speaking.") Integer minutes) {

  static @Nullable Length of(
      io.wengao.composition.brief.@org.jspecify.annotations.Nullable Length it) {
    return it == null ? null : new Length(it.characters(), it.minutes());
  }

  static io.wengao.composition.brief.@org.jspecify.annotations.Nullable Length model(
      @Nullable Length it) {
    return it == null
        ? null
        : new io.wengao.composition.brief.Length(it.characters(), it.minutes());
  }
}
