package io.wengao.drafting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("What was changed from one revision of a draft to another.")
public record RevisionDiff(
    @Description("The earlier revision.") int from,
    @Description("The later revision.") int to,
    @Description("How many lines were changed, came or went.") int changedLines,
    @NonNull @Description("The lines in order; without those kept as they were unless asked for.")
        List<@NonNull RevisionLine> lines) {}
