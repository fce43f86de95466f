package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ExportDraftInput")
@Description("A file to write.")
public record ExportDraftInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @NonNull @Description("What it is written as.") ExportFormat format,
    @Nullable @Description("The revision to write; the latest when absent.") Integer revision,
    @Nullable
        @Description(
            "For TRACKED_CHANGES_DOCX: the revision changes are shown from; the one before when"
                + " absent.")
        Integer sinceRevision,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
