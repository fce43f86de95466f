package io.wengao.federation.supergraph;

import java.util.List;

/**
 * How one subgraph has a type.
 *
 * @param interfaceObject whether it has an interface of the supergraph as an object
 */
public record JoinType(SubgraphId subgraph, List<JoinKey> keys, boolean interfaceObject) {}
