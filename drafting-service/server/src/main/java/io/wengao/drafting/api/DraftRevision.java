package io.wengao.drafting.api;

import io.wengao.drafting.draft.Revision;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("An entry of a draft's history.")
public record DraftRevision(
    @Description("From 1.") int number,
    @NonNull @Description("COMPOSED, EDITED or RESTORED.") String cause,
    @Description("字数 of the whole text as WPS counts.") int characterCount,
    @NonNull @Description("When it was made.") Instant createdAt) {

  static DraftRevision of(Revision it) {
    return new DraftRevision(it.number(), it.cause().name(), it.characters(), it.createdAt());
  }
}
