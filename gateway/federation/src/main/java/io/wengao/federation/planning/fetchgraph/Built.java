package io.wengao.federation.planning.fetchgraph;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What {@link FetchGraphBuilder} made of a choice.
 *
 * @param steps those that bring what was built
 * @param representation how to find it in the answer
 */
record Built(Set<Step> steps, RepresentationNode representation) {

  static Built nothing() {
    return new Built(new LinkedHashSet<>(), new RepresentationNode());
  }
}
