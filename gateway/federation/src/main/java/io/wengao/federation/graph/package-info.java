/**
 * The supergraph as a graph: a node is a type in one subgraph, edges are fields, keys of entities,
 * moves from abstract to object types, and interface objects. Start with {@link
 * io.wengao.federation.graph.FederationGraph}. Knows nothing of operations or plans.
 */
@NullMarked
package io.wengao.federation.graph;

import org.jspecify.annotations.NullMarked;
