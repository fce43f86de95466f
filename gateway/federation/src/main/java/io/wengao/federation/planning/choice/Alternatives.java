package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.supergraph.CompositeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All the homes from which a plan might have taken the objects of a field. Only worked out where
 * some union has different members in different subgraphs, as nothing else looks at it.
 */
final class Alternatives {

  private final FederationGraph graph;
  private final Set<String> labels;
  private final boolean matter;

  Alternatives(FederationGraph graph, Set<String> labels) {
    this.graph = graph;
    this.labels = labels;
    this.matter = graph.supergraph().composites().values().stream().anyMatch(Alternatives::divided);
  }

  private static boolean divided(CompositeInfo info) {
    return info.kind() == CompositeInfo.Kind.UNION
        && info.subtypes().values().stream().distinct().count() > 1;
  }

  List<Home> below(TypeContext context, String field) {
    if (!matter) {
      return List.of();
    }
    var homes = new ArrayList<Home>();
    for (var node : graph.nodes(context.type()).values()) {
      int site = node.site().index();
      boolean reachable =
          context.staticType() && context.homes().isEmpty()
              || !node.keys().isEmpty()
              || context.alternatives().stream().anyMatch(home -> home.site() == site);
      var edge = node.fields().get(field);
      if (reachable && edge != null && edge.composite() && edge.resolvable(labels)) {
        homes.add(new Home(edge.targetSite(), edge.target(), List.of()));
      }
    }
    return List.copyOf(homes);
  }
}
