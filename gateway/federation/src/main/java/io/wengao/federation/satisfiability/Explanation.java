package io.wengao.federation.satisfiability;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.graph.Node;
import io.wengao.federation.planning.choice.SchemaWalk;
import io.wengao.federation.supergraph.SubgraphId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a field cannot be had, and what to change, in words. */
final class Explanation {

  private final FederationGraph graph;

  Explanation(FederationGraph graph) {
    this.graph = graph;
  }

  Satisfiability.Unsatisfied of(SchemaWalk.Unreachable one, Set<String> labels) {
    var coordinate = one.type() + "." + one.field();
    var subgraphs = new LinkedHashSet<String>();
    var reasons = new ArrayList<String>();
    for (var node : graph.nodes(one.type()).values()) {
      var edge = node.fields().get(one.field());
      if (edge != null && edge.resolvable(labels)) {
        subgraphs.add(node.site().subgraph().name());
        reasons.add(reason(one, node, edge));
      }
    }
    var from = one.from().stream().map(site -> quoted(site.subgraph().name())).distinct().toList();
    var message =
        "Field \""
            + coordinate
            + "\" cannot be reached in "
            + operation(one)
            + ". "
            + (from.isEmpty()
                ? ""
                : "Its \"" + one.type() + "\" comes from " + String.join(" or ", from) + ". ")
            + (reasons.isEmpty() ? without(one) : String.join(" ", reasons))
            + (labels.isEmpty()
                ? ""
                : " This is so when the override labels " + labels + " are active.")
            + (one.places() == 0
                ? ""
                : " It cannot be had at "
                    + (one.places() == 1 ? "one other place" : one.places() + " other places")
                    + " either.");
    return new Satisfiability.Unsatisfied(coordinate, message, List.copyOf(subgraphs));
  }

  private static String without(SchemaWalk.Unreachable one) {
    return one.field().equals("__typename")
        ? "No subgraph that knows the type of these objects can be entered. Give the interface a"
            + " @key, with all its types, where it is defined."
        : "No subgraph resolves it for these objects. Take @external away where it is resolved.";
  }

  private String reason(SchemaWalk.Unreachable one, Node node, FieldEdge edge) {
    var there = quoted(node.site().subgraph().name());
    var here =
        one.from().isEmpty()
            ? "the others"
            : one.from().stream()
                .map(site -> quoted(site.subgraph().name()))
                .distinct()
                .collect(Collectors.joining(" or "));
    if (edge.requires() != null && !one.missing().isEmpty()) {
      return there
          + " resolves it, but requires "
          + names(one.missing())
          + ", which cannot be had here; make "
          + names(one.missing())
          + " reachable from "
          + here
          + ".";
    }
    if (node.keys().isEmpty()) {
      return closed(one.type(), node.site().subgraph())
          ? there
              + " resolves it, but its @key of \""
              + one.type()
              + "\" is resolvable: false; take that away."
          : there
              + " resolves it, but has no @key for \""
              + one.type()
              + "\"; add a @key there whose fields "
              + here
              + " has, or resolve the field in "
              + here
              + " too (@shareable).";
    }
    var keys =
        node.keys().stream()
            .map(key -> "@key(fields: \"" + key.text() + "\")")
            .collect(Collectors.joining(" or "));
    return there
        + " resolves it and is entered by "
        + keys
        + (one.missing().isEmpty()
            ? ", which does not lead there from " + here + "; give both a common @key."
            : ", but "
                + names(one.missing())
                + " cannot be had in "
                + here
                + "; resolve "
                + names(one.missing())
                + " there, or give both a common @key.");
  }

  private boolean closed(String type, SubgraphId subgraph) {
    var info = graph.supergraph().composite(type);
    var join = info == null ? null : info.joins().get(subgraph);
    return join != null && join.keys().stream().anyMatch(key -> !key.resolvable());
  }

  private String operation(SchemaWalk.Unreachable one) {
    var supergraph = graph.supergraph();
    var kind =
        one.root().equals(supergraph.queryType())
            ? "query"
            : one.root().equals(supergraph.mutationType()) ? "mutation" : "subscription";
    return kind.toLowerCase(Locale.ROOT)
        + " { "
        + String.join(" { ", one.path())
        + " }".repeat(one.path().size());
  }

  private static String names(Set<String> names) {
    return names.stream().map(Explanation::quoted).collect(Collectors.joining(" and "));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }
}
