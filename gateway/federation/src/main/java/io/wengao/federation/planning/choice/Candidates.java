package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.FieldEdge;
import io.wengao.federation.graph.Node;
import io.wengao.federation.graph.SiteSet;
import io.wengao.federation.planning.selection.FieldNode;
import io.wengao.federation.planning.selection.Normaliser;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which subgraphs besides its homes are worth asking about an object, as bits by site. */
final class Candidates {

  private final FederationGraph graph;
  private final Normaliser requirements;
  private final Set<String> labels;
  private final EntryChooser entries;

  Candidates(
      FederationGraph graph, Normaliser requirements, Set<String> labels, EntryChooser entries) {
    this.graph = graph;
    this.requirements = requirements;
    this.labels = labels;
    this.entries = entries;
  }

  /** The sites at which some wanted field could be had. */
  SiteSet useful(TypeContext context) {
    var wanted = wantedNames(context);
    var useful = SiteSet.NONE;
    for (var node : graph.nodes(context.type()).values()) {
      boolean helps = context.opaque() != null && node.site().knowsTypename();
      for (var name : wanted) {
        var edge = node.fields().get(name);
        helps |= edge != null && edge.resolvable(labels);
      }
      useful = helps ? useful.with(node.site().index()) : useful;
    }
    return useful;
  }

  /** The names of the fields asked for, and of those that answering them requires. */
  private Set<String> wantedNames(TypeContext context) {
    var names = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    context.fields().forEach(field -> open.add(field.name()));
    while (!open.isEmpty()) {
      var name = open.poll();
      if (!names.add(name)) {
        continue;
      }
      for (var node : graph.nodes(context.type()).values()) {
        var edge = node.fields().get(name);
        if (edge != null && edge.requires() != null) {
          required(node, edge, context).forEach(field -> open.add(field.name()));
        }
      }
    }
    return names;
  }

  private List<FieldNode> required(Node node, FieldEdge edge, TypeContext context) {
    var set = edge.requires();
    return set == null
        ? List.of()
        : requirements.normalise(node.type(), List.of(set)).fields(context.type());
  }

  /** The sites that can be entered at all. */
  SiteSet entries(TypeContext context) {
    var entered = SiteSet.NONE;
    boolean root = entries.isRoot(context.type());
    for (var node : graph.nodes(context.type()).values()) {
      if (root || !node.keys().isEmpty() || opaqueEntry(context, node)) {
        entered = entered.with(node.site().index());
      }
    }
    return entered.without(context.base());
  }

  private boolean opaqueEntry(TypeContext context, Node node) {
    if (context.opaque() == null) {
      return false;
    }
    var asInterface = graph.node(context.opaque(), node.site().index());
    return asInterface != null && !asInterface.keys().isEmpty();
  }

  /** The candidates without which some field cannot be had. */
  SiteSet forced(TypeContext context, SiteSet candidates) {
    var forced = SiteSet.NONE;
    var open = context.base().with(candidates);
    for (var field : context.fields()) {
      var having = SiteSet.NONE;
      for (var node : graph.nodes(context.type()).values()) {
        var edge = node.fields().get(field.name());
        boolean home = context.base().has(node.site().index());
        if (edge != null && (edge.resolvable(labels) || home)) {
          having = having.with(node.site().index());
        }
      }
      var possible = having.within(open);
      if (possible.size() == 1 && possible.within(context.base()).isEmpty()) {
        forced = forced.with(possible);
      }
    }
    return forced.within(candidates);
  }
}
