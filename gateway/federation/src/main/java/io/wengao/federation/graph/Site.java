package io.wengao.federation.graph;

import io.wengao.federation.supergraph.SubgraphId;
import org.jspecify.annotations.Nullable;

/**
 * Where an object can be asked for fields: a subgraph under the object's own type, or a subgraph
 * that has one of its interfaces as an object.
 *
 * @param index its place in the graph's list of sites
 * @param interfaceObject the interface a subgraph has as an object; null for the plain site
 */
public record Site(int index, SubgraphId subgraph, @Nullable String interfaceObject) {

  /** Whether an object's real type can be learned here. */
  public boolean knowsTypename() {
    return interfaceObject == null;
  }
}
