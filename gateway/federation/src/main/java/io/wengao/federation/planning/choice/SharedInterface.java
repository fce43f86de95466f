package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.supergraph.CompositeInfo;
import java.util.List;
import java.util.Set;

/**
 * A shared field that returns an interface must be answered alike by each of its subgraphs. Where
 * one field of the interface can be had of some types only from one of them and of other types only
 * from another, no subgraph keeps that promise, and putting the answers together would guess.
 */
final class SharedInterface {

  private SharedInterface() {}

  static boolean torn(
      FederationGraph graph, Set<String> labels, PositionChoice choice, List<Home> homes) {
    var info = graph.supergraph().composite(choice.selection.type());
    if (info == null || info.kind() != CompositeInfo.Kind.INTERFACE) {
      return false;
    }
    return info.fields().keySet().stream()
        .anyMatch(field -> torn(graph, labels, choice, homes, field));
  }

  private static boolean torn(
      FederationGraph graph,
      Set<String> labels,
      PositionChoice choice,
      List<Home> homes,
      String field) {
    SiteSet common = null;
    for (var type : choice.types) {
      boolean asked = type.fields().stream().anyMatch(one -> one.field().name().equals(field));
      var having = asked ? having(graph, labels, type.type(), homes, field) : SiteSet.NONE;
      if (!having.isEmpty()) {
        common = common == null ? having : common.within(having);
      }
    }
    return common != null && common.isEmpty();
  }

  private static SiteSet having(
      FederationGraph graph, Set<String> labels, String type, List<Home> homes, String field) {
    var having = SiteSet.NONE;
    for (var home : homes) {
      var node = graph.node(type, home.site());
      var edge = node == null ? null : node.fields().get(field);
      if (edge != null && edge.resolvable(labels)) {
        having = having.with(home.site());
      }
    }
    return having;
  }
}
