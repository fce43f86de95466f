package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.planning.selection.FieldNode;
import java.util.List;

/** Objects of one type at one place, with every subgraph entered that can be. */
final class Reach {

  private final FederationGraph graph;
  private final FieldChooser fields;
  private final TypeContext context;
  private final Availability availability;

  Reach(
      FederationGraph graph, FieldChooser fields, TypeContext context, Availability availability) {
    this.graph = graph;
    this.fields = fields;
    this.context = context;
    this.availability = availability;
  }

  String object() {
    return context.type();
  }

  boolean has(FieldNode field) {
    return !fields.sources(context, field, availability).isEmpty();
  }

  List<Home> homesBelow(FieldNode field) {
    return fields.homesBelow(context, field, availability);
  }

  /** Whether the type of these objects can be learned. */
  boolean named() {
    for (int site : availability.order()) {
      if (graph.site(site).knowsTypename()) {
        return true;
      }
    }
    return false;
  }
}
