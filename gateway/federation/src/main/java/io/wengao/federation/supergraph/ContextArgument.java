package io.wengao.federation.supergraph;

import graphql.language.SelectionSet;
import java.util.Set;

/**
 * An argument that no client gives: its value is taken from the nearest object above the field's
 * own that sets the context.
 *
 * @param type as the subgraph declares it, such as {@code [ID]}
 * @param context the context's name in the supergraph
 * @param setters the object types that set it; also the names of their interfaces that do
 * @param selection what of such an object is the value
 */
public record ContextArgument(
    String name, String type, String context, Set<String> setters, SelectionSet selection) {}
