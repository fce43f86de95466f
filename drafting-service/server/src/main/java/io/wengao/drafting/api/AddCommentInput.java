package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("AddCommentInput")
@Description("A comment (批注) to write.")
public record AddCommentInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Id @Nullable @Description("The paragraph; absent for the draft as a whole.")
        String paragraphId,
    @Nullable @Description("Words of the paragraph; absent for all of it.") String quote,
    @NonNull @Description("What it says.") String body,
    @Nullable
        @Description(
            "Who writes it; `local` when absent. Signed in it is the person the token names, and"
                + " another name is refused.")
        String author,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
