package io.wengao.drafting.api;

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
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
