package io.wengao.federation.supergraph;

import graphql.language.SelectionSet;
import graphql.language.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one subgraph has a field.
 *
 * @param type its type there
 * @param usedOverridden whether another subgraph answers it although this one still declares it
 * @param override the subgraph it is taken over from
 * @param overrideLabel the label that decides, at run time, whether it is
 * @param contexts the arguments it takes from objects above
 */
public record JoinField(
    SubgraphId subgraph,
    Type<?> type,
    @Nullable SelectionSet requires,
    @Nullable SelectionSet provides,
    boolean external,
    boolean usedOverridden,
    @Nullable String override,
    @Nullable String overrideLabel,
    List<ContextArgument> contexts) {

  /** A field that the subgraph simply answers. */
  public static JoinField plain(SubgraphId subgraph, Type<?> type) {
    return new JoinField(subgraph, type, null, null, false, false, null, null, List.of());
  }
}
