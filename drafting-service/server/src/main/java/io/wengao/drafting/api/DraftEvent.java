package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("The present state of a draft and its job; always whole, never a difference.")
public record DraftEvent(
    @NonNull @Description("Pass it as `after` to go on from here.") String cursor,
    @NonNull @Description("The draft.") Draft draft,
    @Nullable @Description("The job that composes it.") ComposeJob job) {}
