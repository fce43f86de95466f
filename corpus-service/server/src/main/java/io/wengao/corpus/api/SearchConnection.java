package io.wengao.corpus.api;

import io.wengao.corpus.retrieval.Found;
import io.wengao.corpus.search.SearchRequest;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A page of hits, the best first.")
public record SearchConnection(
    @NonNull @Description("The hits with their cursors.") List<@NonNull SearchEdge> edges,
    @NonNull @Description("The hits.") List<@NonNull SearchHit> nodes,
    @NonNull @Description("Where the page stands.") PageInfo pageInfo,
    @Description("How many there are altogether.") int totalCount,
    @NonNull
        @Description(
            "How hits were compared; KEYWORD where HYBRID was asked for and meaning cannot be compared.")
        SearchMode mode,
    @Description("What a reader of this list should know, in Chinese; null as a rule.")
        @Nullable String notice,
    @Ignore SearchRequest request,
    @Ignore Found found) {}
