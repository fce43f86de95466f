package io.wengao.federation.composition;

import graphql.language.Directive;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * External fields that a supergraph need not mention: no key, interface or provision names them,
 * and every field that requires them is answered by another subgraph. Federation 1 allows them; in
 * Federation 2 they are what an {@code @override} leaves behind.
 */
final class IdleExternals {

  /** Whether another subgraph has taken a field over. */
  interface Overridden {
    boolean test(Subgraph subgraph, String type, String field);
  }

  private final Overridden overridden;
  private final Map<Subgraph, Set<String>> needed = new LinkedHashMap<>();

  IdleExternals(Overridden overridden) {
    this.overridden = overridden;
  }

  /** Whether nothing needs this external field. One of a whole type that is external is kept. */
  boolean idle(Subgraph subgraph, SubgraphType type, SubgraphField field) {
    return field.external()
        && !type.interfaceObject()
        && !needed(subgraph).contains(type.name() + "." + field.name())
        && type.interfaces().stream().noneMatch(name -> tells(subgraph, name, field));
  }

  /** Whether the subgraph's interface has the field, and so its types need it. */
  private static boolean tells(Subgraph subgraph, String name, SubgraphField field) {
    var implemented = subgraph.types().get(name);
    return implemented != null && implemented.fields().containsKey(field.name());
  }

  private Set<String> needed(Subgraph subgraph) {
    return needed.computeIfAbsent(subgraph, this::read);
  }

  private Set<String> read(Subgraph subgraph) {
    var coordinates = new LinkedHashSet<String>();
    // Arguments elsewhere take their values from what contexts hold.
    boolean setsContexts =
        subgraph.types().values().stream().anyMatch(type -> type.applied().has("context"));
    for (var type : subgraph.types().values()) {
      if (setsContexts) {
        type.fields().keySet().forEach(field -> coordinates.add(type.name() + "." + field));
      }
      type.keys().forEach(key -> add(subgraph, type.name(), key, coordinates));
      for (var field : type.fields().values()) {
        if (overridden.test(subgraph, type.name(), field.name())) {
          continue;
        }
        field
            .applied()
            .all("requires")
            .forEach(one -> add(subgraph, type.name(), one, coordinates));
        var result = Types.named(field.type());
        field.applied().all("provides").forEach(one -> add(subgraph, result, one, coordinates));
      }
    }
    return coordinates;
  }

  private static void add(
      Subgraph subgraph, String type, Directive directive, Set<String> coordinates) {
    FieldSets.parse(Applied.text(directive, "fields"))
        .ifPresent(set -> coordinates.addAll(FieldSets.collect(subgraph, type, set)));
  }
}
