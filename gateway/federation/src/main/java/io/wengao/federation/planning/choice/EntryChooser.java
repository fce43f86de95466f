package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.KeyEdge;
import io.wengao.federation.planning.selection.Normaliser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to enter a subgraph with an object at hand: which key, and its fields' sources.
 */
final class EntryChooser {

  private final FederationGraph graph;
  private final Normaliser requirements;
  private final FieldChooser fields;

  EntryChooser(FederationGraph graph, Normaliser requirements, FieldChooser fields) {
    this.graph = graph;
    this.requirements = requirements;
    this.fields = fields;
  }

  boolean isRoot(String type) {
    var supergraph = graph.supergraph();
    return type.equals(supergraph.queryType())
        || type.equals(supergraph.mutationType())
        || type.equals(supergraph.subscriptionType());
  }

  PositionChoice.@Nullable HopChoice enter(
      TypeContext context, int site, Availability availability, @Nullable Guard guard) {
    if (isRoot(context.type())) {
      return new PositionChoice.HopChoice(site, null, context.type(), false, List.of(), 0);
    }
    var step = context.type() + ">" + site;
    if (Guard.holds(guard, step)) {
      return null;
    }
    var inner = new Guard(guard, step);
    var asObject = graph.site(site).interfaceObject();
    // An object known only under its interface's name goes on under that name.
    boolean known = availability.typenameKnown() && !context.type().equals(context.opaque());
    if (asObject != null) {
      return known || asObject.equals(context.opaque())
          ? byKey(context, site, asObject, asObject, !known, availability, inner)
          : null;
    }
    if (known) {
      return byKey(context, site, context.type(), context.type(), false, availability, inner);
    }
    var opaque = context.opaque();
    return opaque == null ? null : byKey(context, site, opaque, opaque, true, availability, inner);
  }

  private PositionChoice.@Nullable HopChoice byKey(
      TypeContext context,
      int site,
      String keyed,
      String representation,
      boolean viaInterface,
      Availability availability,
      Guard guard) {
    var node = graph.node(keyed, site);
    if (node == null) {
      return null;
    }
    PositionChoice.HopChoice best = null;
    for (KeyEdge key : node.keys()) {
      var wanted = requirements.normalise(keyed, List.of(key.fields())).fields(context.type());
      var chosen = fields.choose(context, wanted, availability, guard);
      if (chosen != null) {
        int cost = PositionChoice.sum(chosen.cost(), chosen.choices().size());
        if (best == null || cost < best.cost()) {
          best =
              new PositionChoice.HopChoice(
                  site, key, representation, viaInterface, chosen.choices(), cost);
        }
      }
    }
    return best;
  }
}
