package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("UpdateFactInput")
@Description("Other words for a fact.")
public record UpdateFactInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Description("Revision of the draft the fact was read at.") int baseRevision,
    @Id @NonNull @Description("The fact.") String factCheckId,
    @NonNull @Description("The new words, one line.") String text,
    @Id
        @Nullable
        @Description("Which of its `places` to change, by their ids; every place when absent.")
        List<@NonNull String> placeIds,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
