package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("SaveBriefInput")
@Description("A brief to save.")
public record SaveBriefInput(
    @Id @Nullable @Description("The brief that is changed; null for a new one.") String id,
    @NonNull @Description("The whole brief.") BriefInput brief,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
