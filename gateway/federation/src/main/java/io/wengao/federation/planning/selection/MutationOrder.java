package io.wengao.federation.planning.selection;

import io.wengao.federation.graph.FederationGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of a mutation that are planned, and sent, one after the other. */
public final class MutationOrder {

  private MutationOrder() {}

  /** Mutation fields one after the other; neighbours of one subgraph go in one request. */
  public static List<Selection> parts(FederationGraph graph, Selection root) {
    var parts = new ArrayList<Selection>();
    var group = new ArrayList<FieldNode>();
    String groupSubgraphs = null;
    for (var field : root.fields(root.type())) {
      var subgraphs = subgraphsOf(graph, root.type(), field);
      if (groupSubgraphs != null && !subgraphs.equals(groupSubgraphs)) {
        parts.add(part(root, group));
        group = new ArrayList<>();
      }
      group.add(field);
      groupSubgraphs = subgraphs;
    }
    parts.add(part(root, group));
    return parts;
  }

  private static String subgraphsOf(FederationGraph graph, String type, FieldNode field) {
    var names = new ArrayList<String>();
    graph
        .nodes(type)
        .forEach(
            (site, node) -> {
              var edge = node.fields().get(field.name());
              if (edge != null && edge.held()) {
                names.add(node.site().subgraph().name());
              }
            });
    return String.join(",", names);
  }

  private static Selection part(Selection root, List<FieldNode> fields) {
    return new Selection(
        root.type(), false, Map.of(root.type(), List.copyOf(fields)), true, false, List.of());
  }
}
