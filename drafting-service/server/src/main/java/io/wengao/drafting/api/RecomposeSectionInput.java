package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("RecomposeSectionInput")
@Description("A section to write again.")
public record RecomposeSectionInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("Revision of the draft the editor saw.") int baseRevision,
    @Id
        @NonNull
        @Description("The section: `opening`, `closing`, or the id of a section of the outline.")
        String sectionId,
    @NonNull @Description("What is to become of it.") SectionWish wish,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
