package io.wengao.federation.subgraph;

import graphql.language.DirectiveDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subgraph, read.
 *
 * @param federation1 whether the schema does not link Federation 2, and so follows the older rules
 *     (value types may be shared without saying so)
 * @param minor the minor version of Federation 2 it links; 0 for the first version
 * @param types by name, in the order written; root types are called Query, Mutation, Subscription
 * @param features what it links
 * @param schema the directives on the schema itself
 * @param directives its own directive definitions, by name
 */
public record Subgraph(
    String name,
    String url,
    boolean federation1,
    int minor,
    Map<String, SubgraphType> types,
    List<LinkedFeature> features,
    Applied schema,
    Map<String, DirectiveDefinition> directives) {

  /** A subgraph is itself: two of the same content are two, and maps of them stay fast. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
