package io.wengao.federation.planning;

import io.wengao.federation.graph.FederationGraph;
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
    long common = -1;
    for (var type : choice.types) {
      boolean asked = type.fields().stream().anyMatch(one -> one.field().name().equals(field));
      long having = asked ? having(graph, labels, type.type(), homes, field) : 0;
      common &= having == 0 ? -1 : having;
    }
    return common == 0;
  }

  private static long having(
      FederationGraph graph, Set<String> labels, String type, List<Home> homes, String field) {
    long having = 0;
    for (var home : homes) {
      var node = graph.node(type, home.site());
      var edge = node == null ? null : node.fields().get(field);
      having |= edge != null && edge.resolvable(labels) ? 1L << home.site() : 0;
    }
    return having;
  }
}
