package io.wengao.drafting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("LockParagraphsInput")
@Description("Paragraphs that recomposing is to leave alone, or not any more.")
public record LockParagraphsInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @NonNull @Description("Ids of the paragraphs.") List<@NonNull String> paragraphIds,
    @Description("Whether they are to be locked.") boolean locked,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
