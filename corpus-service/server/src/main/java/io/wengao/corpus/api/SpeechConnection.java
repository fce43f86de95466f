package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of speeches.")
public record SpeechConnection(
    @NonNull @Description("The speeches with their cursors.") List<@NonNull SpeechEdge> edges,
    @NonNull @Description("The speeches.") List<@NonNull Speech> nodes,
    @NonNull @Description("Where the page stands.") PageInfo pageInfo,
    @Description("How many there are altogether.") int totalCount) {}
