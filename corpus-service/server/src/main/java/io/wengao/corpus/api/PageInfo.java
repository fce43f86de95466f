package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Shareable
@Description("Where a page stands in its list, as Relay has it.")
public record PageInfo(
    @Description("Whether more follow.") boolean hasNextPage,
    @Description("Whether the page began after a cursor.") boolean hasPreviousPage,
    @Description("Cursor of the first edge; null on an empty page.") @Nullable String startCursor,
    @Description("Cursor of the last edge; null on an empty page.") @Nullable String endCursor) {}
