package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ConfirmFactInput")
@Description("A tick to set or to take back.")
public record ConfirmFactInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Id @NonNull @Description("The fact, as read from the latest revision.") String factCheckId,
    @DefaultValue("true") @Description("False takes the tick back.") boolean confirmed,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
