package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("FinalizeDraftInput")
@Description("The revision to make final.")
public record FinalizeDraftInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("Its latest revision.") int baseRevision,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
