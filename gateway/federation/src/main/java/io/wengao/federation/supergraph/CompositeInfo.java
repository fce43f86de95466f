package io.wengao.federation.supergraph;

import java.util.Map;
import java.util.Set;

/**
 * An object, interface or union of the supergraph.
 *
 * @param joins the subgraphs that have it
 * @param fields empty for a union
 * @param subtypes for each subgraph the objects that are of this type there: itself for an object,
 *     implementing types for an interface, members for a union; in the order of the supergraph
 * @param possible the objects that are of this type in any subgraph
 */
public record CompositeInfo(
    String name,
    Kind kind,
    Map<SubgraphId, JoinType> joins,
    Map<String, FieldInfo> fields,
    Map<SubgraphId, Set<String>> subtypes,
    Set<String> possible) {

  /** The three kinds of types that have selections. */
  public enum Kind {
    OBJECT,
    INTERFACE,
    UNION
  }

  public boolean isAbstract() {
    return kind != Kind.OBJECT;
  }

  /**
   * Whether some subgraph has this interface as an object, so that it cannot name the real type.
   */
  public boolean hasInterfaceObjects() {
    return joins.values().stream().anyMatch(JoinType::interfaceObject);
  }
}
