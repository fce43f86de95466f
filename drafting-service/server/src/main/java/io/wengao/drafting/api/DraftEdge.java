package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A draft in a list.")
public record DraftEdge(
    @NonNull @Description("Its place; pass it as `after`.") String cursor,
    @NonNull @Description("The draft.") Draft node) {}
