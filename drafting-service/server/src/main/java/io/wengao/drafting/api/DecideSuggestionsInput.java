package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("DecideSuggestionsInput")
@Description("Suggestions to take or refuse: some, or all open ones of an author.")
public record DecideSuggestionsInput(
    @Id @NonNull @Description("The draft.") String draftId,
    @Id
        @Nullable
        @Description("The suggestions; all are taken or none. Absent when `author` is given.")
        List<@NonNull String> suggestionIds,
    @Nullable
        @Description(
            "Every open suggestion of this author; one whose words have changed since stays open.")
        String author,
    @Description("true to take them (采纳), false to refuse them (不采纳).") boolean taken,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
