package io.wengao.federation.subgraph;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether each directive of a schema is known where it stands and is given what it takes. */
final class DirectiveUses {

  private final FederationLink link;
  private final Map<String, DirectiveDefinition> own;
  private final List<Problem> problems;

  DirectiveUses(FederationLink link, Map<String, DirectiveDefinition> own, List<Problem> problems) {
    this.link = link;
    this.own = own;
    this.problems = problems;
  }

  void check(Document document) {
    document.getDefinitions().forEach(definition -> walk(definition, null, null));
  }

  private void walk(Node<?> node, @Nullable Node<?> parent, @Nullable String outer) {
    var location = Coordinates.location(node, parent);
    if (location == null && !(node instanceof DirectiveDefinition)) {
      return;
    }
    var coordinate = Coordinates.of(outer, node);
    if (location != null && node instanceof DirectivesContainer<?> container) {
      check(container.getDirectives(), location, coordinate);
    }
    for (Object child : node.getChildren()) {
      walk((Node<?>) child, node, coordinate);
    }
  }

  private void check(List<Directive> directives, String location, String coordinate) {
    var seen = new HashSet<String>();
    for (var directive : directives) {
      var name = directive.getName();
      var canonical = link.canonical(name);
      var definition = canonical == null ? own.get(name) : link.definition(canonical);
      if (definition == null) {
        if (canonical == null) {
          unknown(name, coordinate);
        }
        continue;
      }
      if (!seen.add(name) && !definition.isRepeatable()) {
        invalid("On \"" + coordinate + "\", @" + name + " is given twice; keep one of them");
      }
      if (definition.getDirectiveLocations().stream()
          .noneMatch(one -> one.getName().equals(location))) {
        invalid(
            "On \""
                + coordinate
                + "\", @"
                + name
                + " stands on "
                + location
                + ", where it means nothing; remove it");
      }
      arguments(directive, definition, coordinate);
    }
  }

  private void unknown(String name, String coordinate) {
    invalid(
        "On \""
            + coordinate
            + "\", @"
            + name
            + " is not known; "
            + (link.couldBeImported(name)
                ? "import it with @link, or write @federation__" + name
                : "define the directive in this schema, or remove it"));
  }

  private void arguments(Directive directive, DirectiveDefinition definition, String coordinate) {
    var place = "On \"" + coordinate + "\", @" + directive.getName();
    for (var given : directive.getArguments()) {
      var expected = named(definition, given.getName());
      if (expected == null) {
        invalid(place + " has no argument \"" + given.getName() + "\"; remove it");
      } else if (!fieldSet(expected.getType()) && !fits(given.getValue(), expected.getType())) {
        var text = graphql.language.AstPrinter.printAstCompact(given.getValue());
        invalid(
            place
                + "("
                + given.getName()
                + ": "
                + text
                + ") is not of type "
                + graphql.language.AstPrinter.printAst(expected.getType())
                + "; write a value that is");
      }
    }
    for (var expected : definition.getInputValueDefinitions()) {
      boolean required =
          expected.getType() instanceof NonNullType && expected.getDefaultValue() == null;
      if (required && directive.getArgument(expected.getName()) == null) {
        invalid(place + " lacks its argument \"" + expected.getName() + "\"; add it");
      }
    }
  }

  private static @Nullable InputValueDefinition named(DirectiveDefinition definition, String name) {
    return definition.getInputValueDefinitions().stream()
        .filter(one -> one.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** A scalar of federation's own: whoever reads the field set says what is wrong with it. */
  private static boolean fieldSet(Type<?> type) {
    return type instanceof NonNullType nonNull
        && nonNull.getType() instanceof TypeName name
        && name.getName().equals("FieldSet");
  }

  /** As far as that can be told without knowing the schema's own scalars and inputs. */
  private static boolean fits(Value<?> value, Type<?> type) {
    return switch (type) {
      case NonNullType nonNull -> !(value instanceof NullValue) && fits(value, nonNull.getType());
      case ListType list ->
          value instanceof NullValue
              || (value instanceof ArrayValue array
                  ? array.getValues().stream().allMatch(one -> fits(one, list.getType()))
                  : fits(value, list.getType()));
      case TypeName name ->
          value instanceof NullValue
              || switch (name.getName()) {
                case "String", "Scope", "Policy", "ContextFieldValue" ->
                    value instanceof StringValue;
                case "Boolean" -> value instanceof BooleanValue;
                case "Int" -> value instanceof IntValue;
                default -> true;
              };
      default -> true;
    };
  }

  private void invalid(String message) {
    problems.add(Problem.graphql(message));
  }
}
