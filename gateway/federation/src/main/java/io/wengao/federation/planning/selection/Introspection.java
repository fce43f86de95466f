package io.wengao.federation.planning.selection;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import io.wengao.federation.graph.FederationGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query asks of the schema itself. */
public final class Introspection {

  private final FederationGraph graph;
  private final Map<String, FragmentDefinition> fragments;
  private final Conditions conditions;

  /**
   * @param conditions what the directives come to, with nothing deferred
   */
  public Introspection(
      FederationGraph graph, Map<String, FragmentDefinition> fragments, Conditions conditions) {
    this.graph = graph;
    this.fragments = fragments;
    this.conditions = conditions;
  }

  /** The query with only what it asks of the schema; null where that is nothing. */
  public @Nullable Document of(OperationDefinition operation) {
    var asked = new ArrayList<Field>();
    // The schema is at hand, so that what a fragment asks of it need not wait.
    new FieldGathering(graph, fragments, conditions)
        .gather(graph.supergraph().queryType(), List.of(operation.getSelectionSet()))
        .fields()
        .values()
        .forEach(
            fields ->
                fields.stream()
                    .filter(
                        field ->
                            field.getName().equals("__schema") || field.getName().equals("__type"))
                    .forEach(asked::add));
    if (asked.isEmpty()) {
      return null;
    }
    var definitions = new ArrayList<Definition<?>>();
    definitions.add(
        operation.transform(
            builder -> builder.selectionSet(SelectionSet.newSelectionSet(asked).build())));
    definitions.addAll(fragments.values());
    var builder = Document.newDocument();
    definitions.forEach(builder::definition);
    return builder.build();
  }
}
