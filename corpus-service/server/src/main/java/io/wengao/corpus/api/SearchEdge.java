package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A hit in a list.")
public record SearchEdge(
    @NonNull @Description("Pass it as `after` to go on behind this hit.") String cursor,
    @NonNull @Description("The hit.") SearchHit node) {}
