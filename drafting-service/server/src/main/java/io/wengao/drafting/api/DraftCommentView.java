package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Place;
import io.wengao.drafting.rounds.DraftComment;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Name("DraftComment")
@Description("A comment (批注) on a draft.")
public record DraftCommentView(
    @Id @NonNull @Description("Id.") String id,
    @Nullable @Description("The line it stands at; null for the draft as a whole.")
        DraftPlace place,
    @NonNull @Description("The words it is about; empty for the whole line.") String quote,
    @NonNull @Description("What it says.") String body,
    @NonNull @Description("Who wrote it.") String author,
    @NonNull @Description("When.") Instant writtenAt,
    @Nullable @Description("Who closed it; null while it is open.") String resolvedBy,
    @Nullable @Description("When it was closed; null while it is open.") Instant resolvedAt) {

  static DraftCommentView of(DraftComment it) {
    Place place = it.place();
    return new DraftCommentView(
        it.id(),
        place == null ? null : DraftPlace.of(place),
        it.quote(),
        it.body(),
        it.author(),
        it.writtenAt(),
        it.resolvedBy(),
        it.resolvedAt());
  }
}
