package io.wengao.federation.subgraph;

import java.util.Map;

/**
 * A subgraph, read.
 *
 * @param federation1 whether the schema does not link Federation 2, and so follows the older rules
 *     (value types may be shared without saying so)
 * @param types by name, in the order written; root types are called Query, Mutation, Subscription
 */
public record Subgraph(
    String name, String url, boolean federation1, Map<String, SubgraphType> types) {}
