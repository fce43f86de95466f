package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ImportReviewedDraftInput")
@Description("A Word file (.docx) with tracked changes and comments.")
public record ImportReviewedDraftInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @NonNull @Description("Name of the file.") String fileName,
    @NonNull @Description("The bytes in Base64; at most about 700 kB, as a request is bounded.")
        String content,
    @Nullable
        @Description(
            "The revision it was written from; when absent what the file says (files exported here"
                + " do), else the latest.")
        Integer revision,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
