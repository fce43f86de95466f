package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("DismissFindingInput")
@Description("A finding to dismiss: one of a draft, or with OFFICE also words by themselves.")
public record DismissFindingInput(
    @NonNull @Description("How far it reaches.") DismissalScope scope,
    @Id @Nullable @Description("The draft; with `findingId`.") String draftId,
    @Id @Nullable @Description("The finding; with `draftId`.") String findingId,
    @Nullable @Description("For pasted text, with scope OFFICE: id of the rule; with `quote`.")
        String rule,
    @Nullable @Description("For pasted text, with scope OFFICE: the words; with `rule`.")
        String quote,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
