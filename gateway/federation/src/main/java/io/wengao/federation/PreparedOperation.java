package io.wengao.federation;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import io.wengao.federation.cost.OperationCost;
import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.operation.OperationTraits;
import io.wengao.federation.planning.selection.Guarded;
import io.wengao.federation.supergraph.Supergraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A document read once: valid, with its operation, or rejected. */
sealed interface PreparedOperation {
  /** Plans remembered of one document, so that one with many conditions cannot fill the memory. */
  int MOST_VARIANTS = 64;

  /**
   * @param conditions the variables that {@code @skip}, {@code @include} and {@code @defer} look
   *     at; a plan is made for each combination of their values that is met
   * @param guarded what of it not everyone may see
   * @param cost what it can cost
   */
  record Valid(
      Document document,
      OperationDefinition operation,
      Set<String> conditions,
      OperationTraits traits,
      Guarded guarded,
      OperationCost cost)
      implements PreparedOperation {

    boolean defers() {
      return traits.defers();
    }

    /** The values of the conditions under these variables; none for what has none. */
    Map<String, Boolean> values(Map<String, Object> variables) {
      var values = new LinkedHashMap<String, Boolean>();
      for (var name : conditions) {
        if (variables.containsKey(name)) {
          values.put(name, Boolean.TRUE.equals(variables.get(name)));
        } else {
          unsaid(name, values);
        }
      }
      return values;
    }

    private void unsaid(String name, Map<String, Boolean> values) {
      for (var variable : operation.getVariableDefinitions()) {
        if (variable.getName().equals(name)
            && variable.getDefaultValue() instanceof BooleanValue value) {
          values.put(name, value.isValue());
        }
      }
    }
  }

  /**
   * Which of {@link #MOST_VARIANTS} places the plan of one document under these conditions has:
   * each combination its own where there are few conditions; where there are many, some share one,
   * and of those only the last is remembered.
   */
  static int variant(Map<String, Boolean> conditions) {
    if (1 << Math.min(conditions.size(), 30) > MOST_VARIANTS) {
      int hash = List.copyOf(conditions.values()).hashCode();
      return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (MOST_VARIANTS - 1);
    }
    int number = 0;
    for (boolean value : conditions.values()) {
      number = number * 2 + (value ? 1 : 0);
    }
    return number;
  }

  record Rejected(List<GraphqlError> errors) implements PreparedOperation {
    @Override
    public OperationTraits traits() {
      return OperationTraits.UNKNOWN;
    }
  }

  OperationTraits traits();

  static Valid valid(
      Document document, OperationDefinition operation, Supergraph supergraph, OperationCost cost) {
    var conditions = new LinkedHashSet<String>();
    collect(operation.getSelectionSet(), conditions);
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> collect(fragment, conditions));
    var guarded = Guarded.of(document, operation, supergraph);
    var traits =
        new OperationTraits(
            OperationKind.valueOf(operation.getOperation().name()),
            any(document, PreparedOperation::introspects),
            any(document, PreparedOperation::defers));
    return new Valid(document, operation, conditions, traits, guarded, cost);
  }

  private static boolean any(Node<?> node, Predicate<Node<?>> is) {
    return is.test(node) || node.getChildren().stream().anyMatch(child -> any((Node<?>) child, is));
  }

  private static boolean defers(Node<?> node) {
    return node instanceof DirectivesContainer<?> container && container.hasDirective("defer");
  }

  private static boolean introspects(Node<?> node) {
    return node instanceof Field field
        && (field.getName().equals("__schema") || field.getName().equals("__type"));
  }

  private static void collect(Node<?> node, Set<String> into) {
    if (node instanceof DirectivesContainer<?> container) {
      for (Directive directive : container.getDirectives()) {
        var argument = directive.getArgument("if");
        if (argument != null && argument.getValue() instanceof VariableReference variable) {
          into.add(variable.getName());
        }
      }
    }
    for (Object child : node.getChildren()) {
      collect((Node<?>) child, into);
    }
  }
}
