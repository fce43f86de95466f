package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("FillGapInput")
@Description("What a gap is filled with.")
public record FillGapInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("Revision of the draft the gap was read at.") int baseRevision,
    @Id @NonNull @Description("The gap.") String gapId,
    @NonNull @Description("What stands there instead, at every place; one line.") String text,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
