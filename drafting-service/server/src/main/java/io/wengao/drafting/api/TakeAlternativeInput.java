package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("TakeAlternativeInput")
@Description("Another way to say a sentence.")
public record TakeAlternativeInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("Revision of the draft the editor saw.") int baseRevision,
    @Id @NonNull @Description("Id of the alternative, as `sentenceAlternatives` gave it.")
        String alternativeId,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
