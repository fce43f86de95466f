package io.wengao.federation.supergraph;

import graphql.language.Type;
import java.util.Map;

/**
 * A field of an object or interface of the supergraph.
 *
 * @param joins by subgraph; empty for one that only interface objects answer
 */
public record FieldInfo(String name, Type<?> type, Map<SubgraphId, JoinField> joins) {}
