package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("DeleteOpinionInput")
@Description("An opinion to delete.")
public record DeleteOpinionInput(
    @Id @NonNull @Description("The opinion.") String id,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
