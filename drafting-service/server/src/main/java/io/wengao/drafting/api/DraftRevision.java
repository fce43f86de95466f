package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Revision;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("An entry of a draft's history.")
public record DraftRevision(
    @Description("From 1.") int number,
    @NonNull @Description("COMPOSED, EDITED, RESTORED, RECOMPOSED or LOCKED.") String cause,
    @Description("字数 of the whole text as WPS counts.") int characterCount,
    @NonNull @Description("When it was made.") Instant createdAt,
    @Nullable
        @Description(
            "Who made it; null for one that was composed, `local` without sign-in and name.")
        String editor,
    @Nullable @Description("What people call it, such as 征求意见稿.") String name) {

  static DraftRevision of(Revision it) {
    return new DraftRevision(
        it.number(), it.cause().name(), it.characters(), it.createdAt(), it.editor(), it.name());
  }
}
