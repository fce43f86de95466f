package io.wengao.federation.planning;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.supergraph.CompositeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Spreads selections out by object type. The same fields under the same type give the same {@link
 * Selection}, so a wide interface does not multiply the work below it.
 *
 * <pre>{@code
 * { node { id ... on User { name } } }   =>   node: User { id name }, Team { id }
 * }</pre>
 */
final class Normaliser {

  private static final Type<?> TYPENAME = new TypeName("String");

  private final FederationGraph graph;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Boolean> conditions;
  private final boolean requirement;
  private final Budget budget;
  private final Map<Asked, Selection> known = new HashMap<>();

  private record Asked(String type, List<SelectionSet> sets) {}

  /**
   * @param conditions the values of the variables that {@code @skip} and {@code @include} name
   * @param requirement whether the selections are field sets of the schema, of whose abstract types
   *     the type name is always wanted
   */
  Normaliser(
      FederationGraph graph,
      Map<String, FragmentDefinition> fragments,
      Map<String, Boolean> conditions,
      boolean requirement,
      Budget budget) {
    this.graph = graph;
    this.fragments = fragments;
    this.conditions = conditions;
    this.requirement = requirement;
    this.budget = budget;
  }

  Selection normalise(String type, List<SelectionSet> sets) {
    var asked = new Asked(type, sets);
    var before = known.get(asked);
    if (before != null) {
      return before;
    }
    var selection = spread(type, sets);
    known.put(asked, selection);
    return selection;
  }

  /** The fields asked of a root type, by response key. */
  Map<String, List<Field>> rootFields(String type, SelectionSet set) {
    var grouped = new LinkedHashMap<String, List<Field>>();
    gather(type, set, grouped, new LinkedHashSet<>());
    return grouped;
  }

  private Selection spread(String type, List<SelectionSet> sets) {
    var info = graph.supergraph().composite(type);
    if (info == null) {
      throw new IllegalStateException("Type " + type + " has no selections");
    }
    var byType = new LinkedHashMap<String, List<FieldNode>>();
    for (var object : info.possible()) {
      collect(object, sets, byType);
    }
    boolean asks =
        requirement
            || info.possible().stream().anyMatch(this::hidden)
            || byType.values().stream()
                .flatMap(List::stream)
                .anyMatch(field -> field.name().equals("__typename"));
    if (info.hasInterfaceObjects() || byType.isEmpty()) {
      collect(type, sets, byType);
    }
    boolean uniform = uniform(byType);
    return new Selection(type, info.isAbstract(), byType, uniform, asks);
  }

  /** Whether clients may not see objects of this type, so that it must be known where they are. */
  private boolean hidden(String object) {
    return graph.supergraph().apiSchema().getType(object) == null;
  }

  private static boolean uniform(Map<String, List<FieldNode>> byType) {
    List<FieldNode> first = null;
    for (var fields : byType.values()) {
      if (first == null) {
        first = fields;
      } else if (!same(first, fields)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(List<FieldNode> one, List<FieldNode> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).same(other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void collect(
      String object, List<SelectionSet> sets, Map<String, List<FieldNode>> byType) {
    var grouped = new LinkedHashMap<String, List<Field>>();
    sets.forEach(set -> gather(object, set, grouped, new LinkedHashSet<>()));
    var fields = new ArrayList<FieldNode>();
    for (var entry : grouped.entrySet()) {
      budget.spend(1);
      var first = entry.getValue().getFirst();
      if (first.getName().equals("__typename")) {
        fields.add(FieldNode.of(entry.getKey(), "__typename", List.of(), TYPENAME, null));
        continue;
      }
      var node = node(object, entry.getKey(), entry.getValue());
      if (node != null) {
        fields.add(node);
      }
    }
    byType.put(object, fields);
  }

  private @Nullable FieldNode node(String object, String key, List<Field> fields) {
    var first = fields.getFirst();
    if (first.getName().equals("__schema") || first.getName().equals("__type")) {
      return FieldNode.of(key, first.getName(), first.getArguments(), TYPENAME, null);
    }
    CompositeInfo info = graph.supergraph().composite(object);
    var field = info == null ? null : info.fields().get(first.getName());
    if (field == null) {
      return null;
    }
    var inner = new ArrayList<SelectionSet>();
    for (var one : fields) {
      if (one.getSelectionSet() != null) {
        inner.add(one.getSelectionSet());
      }
    }
    var child = inner.isEmpty() ? null : normalise(named(field.type()), inner);
    return FieldNode.of(key, first.getName(), first.getArguments(), field.type(), child);
  }

  private void gather(
      String object, SelectionSet set, Map<String, List<Field>> grouped, Set<String> spreading) {
    for (var selection : set.getSelections()) {
      switch (selection) {
        case Field field when wanted(field.getDirectives()) ->
            grouped
                .computeIfAbsent(
                    field.getAlias() == null ? field.getName() : field.getAlias(),
                    key -> new ArrayList<>())
                .add(field);
        case InlineFragment fragment when wanted(fragment.getDirectives()) -> {
          var condition = fragment.getTypeCondition();
          if (condition == null || graph.matches(object, condition.getName())) {
            gather(object, fragment.getSelectionSet(), grouped, spreading);
          }
        }
        case FragmentSpread spread when wanted(spread.getDirectives()) -> {
          var fragment = fragments.get(spread.getName());
          if (fragment != null
              && graph.matches(object, fragment.getTypeCondition().getName())
              && spreading.add(spread.getName())) {
            gather(object, fragment.getSelectionSet(), grouped, spreading);
          }
        }
        default -> {
          // Skipped by its directives.
        }
      }
    }
  }

  private boolean wanted(List<Directive> directives) {
    for (var directive : directives) {
      if (directive.getName().equals("skip") && condition(directive)) {
        return false;
      }
      if (directive.getName().equals("include") && !condition(directive)) {
        return false;
      }
    }
    return true;
  }

  private boolean condition(Directive directive) {
    var argument = directive.getArgument("if");
    return switch (argument == null ? null : argument.getValue()) {
      case BooleanValue literal -> literal.isValue();
      case VariableReference variable -> conditions.getOrDefault(variable.getName(), Boolean.FALSE);
      case null, default -> false;
    };
  }

  static String named(Type<?> type) {
    return switch (type) {
      case NonNullType nonNull -> named(nonNull.getType());
      case ListType list -> named(list.getType());
      case TypeName name -> name.getName();
      default -> throw new IllegalStateException("Not a type: " + type);
    };
  }
}
