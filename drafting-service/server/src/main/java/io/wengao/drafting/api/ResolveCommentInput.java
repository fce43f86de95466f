package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ResolveCommentInput")
@Description("A comment to close or open again.")
public record ResolveCommentInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Id @NonNull @Description("The comment.") String commentId,
    @DefaultValue("true") @Description("true closes it, false opens it again.") boolean resolved,
    @Nullable
        @Description(
            "Who does; `local` when absent. Signed in it is the person the token names, and another"
                + " name is refused.")
        String author,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
