package io.wengao.federation.supergraph;

import graphql.language.SelectionSet;

/** One {@code @key} of a type in one subgraph. */
public record JoinKey(SelectionSet fields, String text, boolean resolvable) {}
