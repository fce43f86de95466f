package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;

/** GraphQL type. */
@Shareable
@Description("Where a page lies in its list (Relay).")
public record PageInfo(
    @Description("Whether more follow.") boolean hasNextPage,
    @Description("Whether some come before.") boolean hasPreviousPage,
    @Nullable @Description("Cursor of the first entry.") String startCursor,
    @Nullable @Description("Cursor of the last entry; pass it as `after` for the next page.")
        String endCursor) {}
