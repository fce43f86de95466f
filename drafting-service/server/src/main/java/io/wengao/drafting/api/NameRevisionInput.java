package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("NameRevisionInput")
@Description("A name for a revision.")
public record NameRevisionInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("The revision.") int revision,
    @Nullable @Description("Such as 征求意见稿 or 送审稿; absent takes the name away.") String name,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
