package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of hits, the best first.")
public record SearchConnection(
    @NonNull @Description("The hits with their cursors.") List<@NonNull SearchEdge> edges,
    @NonNull @Description("The hits.") List<@NonNull SearchHit> nodes,
    @NonNull @Description("Where the page stands.") PageInfo pageInfo,
    @Description("How many there are altogether.") int totalCount) {}
