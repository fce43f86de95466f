package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** GraphQL input. */
@Input("ReviewContext")
@Description("What a text is read against.")
public record ReviewContext(
    @Id @Nullable @Description("A saved brief: its facts, required and avoided words.")
        String briefId,
    @Id @Nullable @Description("A saved outline: its headings.") String outlineId) {}
