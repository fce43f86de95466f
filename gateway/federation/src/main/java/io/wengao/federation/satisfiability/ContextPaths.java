package io.wengao.federation.satisfiability;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.supergraph.ContextArgument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for ways to a field on which nothing sets the context that it takes an argument from. */
final class ContextPaths {

  private final FederationGraph graph;

  ContextPaths(FederationGraph graph) {
    this.graph = graph;
  }

  /** How an object type was come to first. */
  private record Step(@Nullable String from, String type, List<String> keys) {}

  List<Satisfiability.Unsatisfied> check() {
    var found = new ArrayList<Satisfiability.Unsatisfied>();
    graph
        .contextual()
        .forEach(
            (coordinate, arguments) -> {
              var parts = coordinate.split("\\.");
              if (!withoutContext(parts[0], parts[1])) {
                arguments.stream()
                    .map(argument -> check(parts[0], parts[1], argument))
                    .filter(one -> one != null)
                    .findFirst()
                    .ifPresent(found::add);
              }
            });
    return found;
  }

  /** Whether some subgraph answers the field without anything from above. */
  private boolean withoutContext(String type, String field) {
    return graph.nodes(type).values().stream()
        .map(node -> node.fields().get(field))
        .anyMatch(edge -> edge != null && edge.held() && edge.contexts().isEmpty());
  }

  private Satisfiability.@Nullable Unsatisfied check(
      String type, String field, ContextArgument argument) {
    if (fields(type).stream().noneMatch(one -> one.equals(field))) {
      return null;
    }
    var way = way(type, argument.setters());
    if (way.isEmpty()) {
      return null;
    }
    var path = new ArrayList<>(way.subList(1, way.size()));
    path.add(field);
    var coordinate = type + "." + field;
    return new Satisfiability.Unsatisfied(
        coordinate,
        "Field \""
            + coordinate
            + "\" takes \""
            + argument.name()
            + "\" from context \""
            + argument.context()
            + "\", which no object above it sets in "
            + operation(way.getFirst())
            + " { "
            + String.join(" { ", path)
            + " }".repeat(path.size())
            + ". Add @context to a type on the way, where \""
            + argument.context()
            + "\" is set.",
        subgraphs(type, field));
  }

  private List<String> subgraphs(String type, String field) {
    return graph.nodes(type).values().stream()
        .filter(node -> node.fields().get(field) != null)
        .map(node -> node.site().subgraph().name())
        .toList();
  }

  private String operation(String root) {
    var supergraph = graph.supergraph();
    return root.equals(supergraph.queryType())
        ? "query"
        : root.equals(supergraph.mutationType()) ? "mutation" : "subscription";
  }

  /** The shortest way from a root past all that set the context; empty if there is none. */
  private List<String> way(String wanted, Set<String> setters) {
    var supergraph = graph.supergraph();
    var met = new LinkedHashMap<String, Step>();
    var open = new ArrayDeque<String>();
    for (var root : roots()) {
      boolean sets = root.equals(supergraph.queryType()) && setters.contains(root);
      if (!sets) {
        met.put(root, new Step(null, root, List.of()));
        open.add(root);
      }
    }
    while (!open.isEmpty()) {
      var type = open.poll();
      if (type.equals(wanted) && !roots().contains(type)) {
        return back(met, wanted);
      }
      if (!setters.contains(type) || roots().contains(type)) {
        onward(type, met, open);
      }
    }
    return List.of();
  }

  private void onward(String type, Map<String, Step> met, ArrayDeque<String> open) {
    if (!(graph.supergraph().apiSchema().getType(type) instanceof GraphQLFieldsContainer object)) {
      return;
    }
    for (var field : object.getFieldDefinitions()) {
      var target = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
      var info = graph.supergraph().composite(target);
      for (var inner : info == null ? Set.<String>of() : info.possible()) {
        var keys =
            inner.equals(target)
                ? List.of(field.getName())
                : List.of(field.getName(), "... on " + inner);
        if (met.putIfAbsent(inner, new Step(type, inner, keys)) == null) {
          open.add(inner);
        }
      }
    }
  }

  private static List<String> back(Map<String, Step> met, String to) {
    var way = new ArrayList<String>();
    for (var step = met.get(to);
        step != null;
        step = step.from() == null ? null : met.get(step.from())) {
      way.addAll(0, step.keys());
      if (step.from() == null) {
        way.addFirst(step.type());
      }
    }
    return way;
  }

  private List<String> roots() {
    var supergraph = graph.supergraph();
    var roots = new ArrayList<String>();
    roots.add(supergraph.queryType());
    if (supergraph.mutationType() != null) {
      roots.add(supergraph.mutationType());
    }
    if (supergraph.subscriptionType() != null) {
      roots.add(supergraph.subscriptionType());
    }
    return roots;
  }

  /** The fields clients see. */
  private List<String> fields(String type) {
    return graph.supergraph().apiSchema().getType(type) instanceof GraphQLFieldsContainer object
        ? object.getFieldDefinitions().stream().map(field -> field.getName()).toList()
        : List.of();
  }
}
