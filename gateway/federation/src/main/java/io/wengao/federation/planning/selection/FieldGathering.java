package io.wengao.federation.planning.selection;

import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.wengao.federation.graph.FederationGraph;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the fragments of selection sets for what they ask of objects of one type, now and
 * later.
 */
final class FieldGathering {

  private final FederationGraph graph;
  private final Map<String, FragmentDefinition> fragments;
  private final Conditions conditions;
  private final Map<SelectionSet, Boolean> deferring = new IdentityHashMap<>();

  FieldGathering(
      FederationGraph graph, Map<String, FragmentDefinition> fragments, Conditions conditions) {
    this.graph = graph;
    this.fragments = fragments;
    this.conditions = conditions;
  }

  /**
   * @param fields by response key
   * @param deferred selections by the fragment, or spread, that is deferred
   */
  record Gathered(Map<String, List<Field>> fields, Map<Node<?>, Deferred> deferred) {}

  /** A deferred fragment's selections; those inside it that wait still longer included. */
  record Deferred(Directive directive, List<SelectionSet> sets) {}

  Gathered gather(String object, List<SelectionSet> sets) {
    var gathered = new Gathered(new LinkedHashMap<>(), new LinkedHashMap<>());
    sets.forEach(set -> gather(object, set, gathered, new LinkedHashSet<>()));
    return gathered;
  }

  private void gather(String object, SelectionSet set, Gathered into, Set<String> spreading) {
    for (var selection : set.getSelections()) {
      switch (selection) {
        case Field field when conditions.wanted(field.getDirectives()) ->
            into.fields()
                .computeIfAbsent(
                    field.getAlias() == null ? field.getName() : field.getAlias(),
                    key -> new ArrayList<>())
                .add(field);
        case InlineFragment fragment when conditions.wanted(fragment.getDirectives()) -> {
          var condition = fragment.getTypeCondition();
          if (condition == null || graph.matches(object, condition.getName())) {
            var defer = conditions.deferring(fragment.getDirectives());
            if (defer == null) {
              gather(object, fragment.getSelectionSet(), into, spreading);
            } else {
              later(fragment, defer, fragment.getSelectionSet(), into);
            }
          }
        }
        case FragmentSpread spread when conditions.wanted(spread.getDirectives()) -> {
          var fragment = fragments.get(spread.getName());
          if (fragment != null && graph.matches(object, fragment.getTypeCondition().getName())) {
            var defer = conditions.deferring(spread.getDirectives());
            if (defer != null) {
              later(spread, defer, fragment.getSelectionSet(), into);
            } else if (spreading.add(spread.getName())) {
              gather(object, fragment.getSelectionSet(), into, spreading);
            }
          }
        }
        default -> {
          // Skipped by its directives.
        }
      }
    }
  }

  private static void later(Node<?> fragment, Directive defer, SelectionSet set, Gathered into) {
    var one =
        into.deferred().computeIfAbsent(fragment, key -> new Deferred(defer, new ArrayList<>()));
    if (!one.sets().contains(set)) {
      one.sets().add(set);
    }
  }

  /** Whether something at or below these selections is deferred. */
  boolean defers(List<SelectionSet> sets) {
    return conditions.defers() && sets.stream().anyMatch(this::defers);
  }

  private boolean defers(@Nullable SelectionSet set) {
    if (set == null) {
      return false;
    }
    var known = deferring.get(set);
    if (known != null) {
      return known;
    }
    boolean found = set.getSelections().stream().anyMatch(this::defers);
    deferring.put(set, found);
    return found;
  }

  private boolean defers(Selection<?> selection) {
    return switch (selection) {
      case Field field -> defers(field.getSelectionSet());
      case InlineFragment fragment ->
          conditions.deferring(fragment.getDirectives()) != null
              || defers(fragment.getSelectionSet());
      case FragmentSpread spread -> {
        var fragment = fragments.get(spread.getName());
        yield conditions.deferring(spread.getDirectives()) != null
            || fragment != null && defers(fragment.getSelectionSet());
      }
      default -> false;
    };
  }
}
