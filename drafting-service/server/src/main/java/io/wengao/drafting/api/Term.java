package io.wengao.drafting.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Shareable
@Description("An entry of a growing list: a stable id for programs and a Chinese label for people.")
public record Term(
    @Id @NonNull @Description("Stable id.") String id,
    @NonNull @Description("Chinese label.") String label) {}
