package io.wengao.federation.graph;

import java.util.List;
import java.util.Map;

/**
 * A type in one subgraph.
 *
 * @param type its name there
 * @param fields by name; includes those the subgraph declares but does not answer
 * @param keys the resolvable ones
 */
public record Node(String type, Site site, Map<String, FieldEdge> fields, List<KeyEdge> keys) {

  @Override
  public String toString() {
    return type + "@" + site.subgraph().name();
  }
}
