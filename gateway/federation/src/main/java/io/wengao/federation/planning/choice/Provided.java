package io.wengao.federation.planning.choice;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.FieldEdge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @provides}: fields a subgraph answers along one path although it does not hold them.
 */
final class Provided {

  private final FederationGraph graph;

  Provided(FederationGraph graph) {
    this.graph = graph;
  }

  boolean includes(Home home, String object, String field) {
    return !find(home.provided(), object, field).isEmpty();
  }

  /** What is provided below a field: by the field itself, and by what was provided above it. */
  List<SelectionSet> below(@Nullable Home home, String object, String field, FieldEdge edge) {
    var sets = new ArrayList<SelectionSet>();
    if (edge.provides() != null) {
      sets.add(edge.provides());
    }
    if (home != null) {
      for (var found : find(home.provided(), object, field)) {
        if (found.getSelectionSet() != null) {
          sets.add(found.getSelectionSet());
        }
      }
    }
    return List.copyOf(sets);
  }

  private List<Field> find(List<SelectionSet> sets, String object, String name) {
    var found = new ArrayList<Field>();
    sets.forEach(set -> find(set, object, name, found));
    return found;
  }

  private void find(SelectionSet set, String object, String name, List<Field> found) {
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field field && field.getName().equals(name)) {
        found.add(field);
      } else if (selection instanceof InlineFragment fragment) {
        var condition = fragment.getTypeCondition();
        if (condition == null || graph.matches(object, condition.getName())) {
          find(fragment.getSelectionSet(), object, name, found);
        }
      }
    }
  }
}
