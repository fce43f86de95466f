package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("What in the brief supports a fact.")
public record FactSupport(
    @NonNull @Description("The brief's field, such as facts[f1] (by id) or keyPoints[0].")
        String path,
    @NonNull @Description("The brief's words.") String quote,
    @Nullable @Description("What the brief names as the source.") String source) {}
