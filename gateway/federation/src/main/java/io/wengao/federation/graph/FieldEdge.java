package io.wengao.federation.graph;

import graphql.language.SelectionSet;
import graphql.language.Type;
import io.wengao.federation.supergraph.ContextArgument;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The edge of a field within one subgraph.
 *
 * @param type the field's type in this subgraph
 * @param target the named type it leads to
 * @param targetSite the site of the objects it leads to
 * @param composite whether the target has selections
 * @param held whether this subgraph answers it at all: not external (unless part of its key) and
 *     not taken over by another
 * @param onlyWith a label of a progressive override that must be active
 * @param unless a label that must not be active
 * @param contexts the arguments it takes from objects above
 */
public record FieldEdge(
    String name,
    Type<?> type,
    String target,
    int targetSite,
    boolean composite,
    boolean held,
    @Nullable SelectionSet requires,
    @Nullable SelectionSet provides,
    @Nullable String onlyWith,
    @Nullable String unless,
    List<ContextArgument> contexts) {

  /** Whether it can only be asked by key, with what was fetched before. */
  public boolean conditional() {
    return requires != null || !contexts.isEmpty();
  }

  /** Whether this subgraph answers the field under these active override labels. */
  public boolean resolvable(Set<String> labels) {
    return held
        && (onlyWith == null || labels.contains(onlyWith))
        && (unless == null || !labels.contains(unless));
  }
}
