package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("RestoreRevisionInput")
@Description("A revision to make the newest.")
public record RestoreRevisionInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("The revision.") int revision,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
