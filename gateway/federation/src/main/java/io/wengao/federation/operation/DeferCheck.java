package io.wengao.federation.operation;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the schema cannot say of {@code @defer}: where it may stand and how its labels are given.
 * For documents that are valid but for that.
 */
final class DeferCheck {

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Directive> labels = new LinkedHashMap<>();
  private final List<GraphqlError> errors = new ArrayList<>();

  private DeferCheck(Document document) {
    for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.put(fragment.getName(), fragment);
    }
  }

  static List<GraphqlError> of(Document document) {
    var check = new DeferCheck(document);
    check.labels(document);
    for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      switch (operation.getOperation()) {
        case QUERY -> {
          // May defer anything.
        }
        case MUTATION -> check.root(operation.getSelectionSet(), new HashSet<>());
        case SUBSCRIPTION -> check.events(operation.getSelectionSet(), new HashSet<>());
      }
    }
    return check.errors;
  }

  private void labels(Node<?> node) {
    if (node instanceof DirectivesContainer<?> container) {
      container.getDirectives("defer").forEach(this::label);
    }
    node.getChildren().forEach(child -> labels((Node<?>) child));
  }

  private void label(Directive defer) {
    var argument = defer.getArgument("label");
    if (argument != null && argument.getValue() instanceof VariableReference variable) {
      refuse(
          defer,
          "The label of @defer must be written in the document, not given by $"
              + variable.getName()
              + "; write label: \"...\" or leave it out");
    } else if (argument != null
        && argument.getValue() instanceof StringValue text
        && labels.putIfAbsent(text.getValue(), defer) != null) {
      refuse(
          defer, "The label \"" + text.getValue() + "\" is used by two @defer; give each its own");
    }
  }

  /** Mutations run one after the other: none of them can be put off. */
  private void root(SelectionSet set, Set<String> seen) {
    for (Selection<?> selection : set.getSelections()) {
      var defer = defer(selection);
      if (defer != null) {
        refuse(
            defer,
            "@defer cannot stand at the root of a mutation; put it on a fragment below the"
                + " mutation's field");
      }
      var inside = inside(selection, seen);
      if (inside != null && !(selection instanceof Field)) {
        root(inside, seen);
      }
    }
  }

  private void events(SelectionSet set, Set<String> seen) {
    for (Selection<?> selection : set.getSelections()) {
      var defer = defer(selection);
      if (defer != null && !mayBeOff(defer)) {
        refuse(
            defer,
            "A subscription's events come whole, so @defer cannot be used in one; take it away, or"
                + " say @defer(if: false)");
      }
      var inside = inside(selection, seen);
      if (inside != null) {
        events(inside, seen);
      }
    }
  }

  /** A fragment shared with queries is made fit for subscriptions by a variable. */
  private static boolean mayBeOff(Directive defer) {
    var condition = defer.getArgument("if");
    return condition != null
        && !(condition.getValue() instanceof BooleanValue literal && literal.isValue());
  }

  private static @Nullable Directive defer(Selection<?> selection) {
    return selection instanceof DirectivesContainer<?> container && container.hasDirective("defer")
        ? container.getDirectives("defer").getFirst()
        : null;
  }

  private @Nullable SelectionSet inside(Selection<?> selection, Set<String> seen) {
    return switch (selection) {
      case Field field -> field.getSelectionSet();
      case InlineFragment fragment -> fragment.getSelectionSet();
      case FragmentSpread spread -> {
        var fragment = fragments.get(spread.getName());
        yield fragment == null || !seen.add(spread.getName()) ? null : fragment.getSelectionSet();
      }
      default -> null;
    };
  }

  private void refuse(Directive defer, String message) {
    var place = defer.getSourceLocation();
    errors.add(
        GraphqlError.at(
            "GRAPHQL_VALIDATION_FAILED",
            message,
            place == null
                ? List.of()
                : List.of(new GraphqlError.Location(place.getLine(), place.getColumn()))));
  }
}
