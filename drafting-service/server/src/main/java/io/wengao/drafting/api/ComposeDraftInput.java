package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ComposeDraftInput")
@Description("A draft to compose.")
public record ComposeDraftInput(
    @Id @NonNull @Description("The brief.") String briefId,
    @Id @NonNull @Description("The approved outline of that brief.") String outlineId,
    @Nullable
        @Description(
            "Another seed gives another draft; the same one gives the same. 0 when absent.")
        Integer seed,
    @Nullable
        @Description(
            "What composes it; CORPUS when absent. MODEL is refused with ENGINE_UNAVAILABLE where"
                + " `engines` says that it is not available.")
        Engine engine,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
