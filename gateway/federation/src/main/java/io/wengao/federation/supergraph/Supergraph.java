package io.wengao.federation.supergraph;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A supergraph.
 *
 * @param composites objects, interfaces and unions by name, {@code @inaccessible} ones too
 * @param guards what types and fields require of who asks
 * @param costs what it says of costs
 * @param apiSchema what clients see
 * @param apiSdl the same as text, in the order of the supergraph
 */
public record Supergraph(
    List<SubgraphId> subgraphs,
    Map<String, CompositeInfo> composites,
    String queryType,
    @Nullable String mutationType,
    @Nullable String subscriptionType,
    Guards guards,
    CostRules costs,
    GraphQLSchema apiSchema,
    String apiSdl) {

  /** The composite type of this name; null for scalars, enums, inputs and unknown names. */
  public @Nullable CompositeInfo composite(String name) {
    return composites.get(name);
  }
}
