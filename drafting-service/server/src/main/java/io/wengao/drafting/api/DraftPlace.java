package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Place;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A line of a draft that stays the same through its revisions.")
public record DraftPlace(
    @NonNull @Description("What kind of line it is.") DraftPlaceKind kind,
    @Id
        @Nullable
        @Description("The section of a heading, or the paragraph; null for title and salutation.")
        String id) {

  static DraftPlace of(Place place) {
    return new DraftPlace(
        DraftPlaceKind.valueOf(place.kind().name()), place.id().isEmpty() ? null : place.id());
  }
}
