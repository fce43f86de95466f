package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("SaveOutlineInput")
@Description("An outline to save.")
public record SaveOutlineInput(
    @Id @Nullable @Description("The outline that is changed; null for a new one.") String id,
    @Id @NonNull @Description("The brief it is for.") String briefId,
    @NonNull @Description("The whole outline.") OutlineInput outline,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
