package io.wengao.federation.graph;

import graphql.language.SelectionSet;

/** A way into a node from elsewhere: by {@code _entities} with these fields. */
public record KeyEdge(SelectionSet fields, String text) {}
