package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ApplyFixesInput")
@Description("Safe fixes to carry out as one revision.")
public record ApplyFixesInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("Revision of the draft the findings were read at.") int baseRevision,
    @Id
        @Nullable
        @Description(
            "Findings whose `replacement` is taken: one, or several together; every safe fix that is not dismissed when absent.")
        List<@NonNull String> findingIds,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
