package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** GraphQL type and input. */
@Description("Who speaks.")
public record Speaker(
    @Nullable @Description("Name.") String name,
    @Nullable @Description("Post (职务), such as 县委书记.") String post,
    @Nullable @Description("Organisation.") String organisation,
    @Nullable @Description("In which capacity.") Capacity capacity) {

  static @Nullable Speaker of(
      io.wengao.composition.brief.@org.jspecify.annotations.Nullable Speaker it) {
    if (it == null) {
      return null;
    }
    Capacity capacity = it.capacity() == null ? null : Capacity.valueOf(it.capacity().name());
    return new Speaker(it.name(), it.post(), it.organisation(), capacity);
  }

  static io.wengao.composition.brief.@org.jspecify.annotations.Nullable Speaker model(
      @Nullable Speaker it) {
    if (it == null) {
      return null;
    }
    var capacity =
        it.capacity() == null
            ? null
            : io.wengao.composition.brief.Capacity.valueOf(it.capacity().name());
    return new io.wengao.composition.brief.Speaker(
        it.name(), it.post(), it.organisation(), capacity);
  }
}
