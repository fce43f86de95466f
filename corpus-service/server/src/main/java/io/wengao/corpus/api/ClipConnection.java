package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a writer's clips.")
public record ClipConnection(
    @NonNull @Description("The clips with their cursors.") List<@NonNull ClipEdge> edges,
    @NonNull @Description("The clips.") List<@NonNull Clip> nodes,
    @NonNull @Description("Where the page stands.") PageInfo pageInfo,
    @Description("How many there are altogether.") int totalCount) {}
