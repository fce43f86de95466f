package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphInput;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments that some subgraph takes from a context. Clients do not give them, to no subgraph: one
 * that does not take such an argument from a context must do without it.
 */
final class ContextualArguments {

  private final Report report;

  ContextualArguments(Report report) {
    this.report = report;
  }

  static boolean anywhere(String argument, Collection<SubgraphField> fields) {
    return fields.stream()
        .map(field -> field.arguments().get(argument))
        .anyMatch(one -> one != null && ContextReference.contextual(one));
  }

  /** The arguments of a field that clients give. */
  Map<String, SubgraphInput> clients(
      String coordinate, Subgraph subgraph, Map<Subgraph, SubgraphField> having) {
    var kept = new LinkedHashMap<String, SubgraphInput>();
    var field = having.get(subgraph);
    for (var argument : field == null ? List.<SubgraphInput>of() : field.arguments().values()) {
      if (!anywhere(argument.name(), having.values())) {
        kept.put(argument.name(), argument);
      } else if (!ContextReference.contextual(argument)) {
        dropped(coordinate + "(" + argument.name() + ":)", subgraph, argument);
      }
    }
    return kept;
  }

  private void dropped(String place, Subgraph subgraph, SubgraphInput argument) {
    if (argument.required()) {
      report.error(
          "CONTEXTUAL_ARGUMENT_NOT_CONTEXTUAL_IN_ALL_SUBGRAPHS",
          "["
              + subgraph.name()
              + "] \""
              + place
              + "\" is required, but @fromContext in another subgraph, so that clients cannot give"
              + " it. Take it from a context here too, make it nullable or give it a default.",
          place,
          subgraph.name());
    } else {
      report.hint(
          "CONTEXTUAL_ARGUMENT_NOT_CONTEXTUAL_IN_ALL_SUBGRAPHS",
          "\"" + place + "\" is left out: it is @fromContext in one subgraph only");
    }
  }
}
