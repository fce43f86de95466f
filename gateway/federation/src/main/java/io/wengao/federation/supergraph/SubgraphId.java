package io.wengao.federation.supergraph;

/**
 * A subgraph of the supergraph.
 *
 * @param index its place, from 0, in the order of {@code join__Graph}
 * @param graph its value of {@code join__Graph}
 */
public record SubgraphId(int index, String graph, String name, String url) {}
