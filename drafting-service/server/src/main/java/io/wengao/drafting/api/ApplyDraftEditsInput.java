package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ApplyDraftEditsInput")
@Description("Edits to apply, all or none.")
public record ApplyDraftEditsInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("Revision of the draft the editor saw.") int baseRevision,
    @NonNull @Description("New texts of paragraphs, at most one a paragraph.")
        List<@NonNull ParagraphEdit> edits,
    @Nullable
        @Description(
            "Who edits, as tracked changes will show it; `local` when absent (本单位 in a file). Signed"
                + " in it is the person the token names, and another name is refused.")
        String author,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
