package io.wengao.federation.contract;

import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two schemas as their clients do. graphql-java's own comparison says less: it takes every
 * changed type for a break, a stricter answer too, and does not look at directives' places.
 */
public final class SchemaChanges {
  private final List<SchemaChange> changes = new ArrayList<>();
  private final Inputs inputs = new Inputs(changes);
  private final Outputs outputs = new Outputs(changes, inputs);

  private SchemaChanges() {}

  /**
   * Every change from one schema to the next, by type name.
   *
   * @param before SDL; what it extends counts as if it were written where it is defined
   * @param after the same
   * @throws graphql.schema.idl.errors.SchemaProblem where either is no SDL
   */
  public static List<SchemaChange> between(String before, String after) {
    var comparison = new SchemaChanges();
    comparison.compare(WholeSchema.read(before), WholeSchema.read(after));
    return List.copyOf(comparison.changes);
  }

  private void compare(WholeSchema before, WholeSchema after) {
    roots(before.roots(), after.roots());
    before
        .types()
        .forEach(
            (name, was) -> {
              var is = after.types().get(name);
              if (is == null) {
                changes.add(SchemaChange.breaking(name, "was removed"));
              } else {
                type(name, was, is);
              }
            });
    after.types().keySet().stream()
        .filter(name -> !before.types().containsKey(name))
        .forEach(name -> changes.add(SchemaChange.safe(name, "was added")));
    directives(before.directives(), after.directives());
  }

  /** What the root types are called is nothing to clients; that there is one is. */
  private void roots(Map<String, String> before, Map<String, String> after) {
    before.forEach(
        (operation, type) -> {
          if (!after.containsKey(operation)) {
            changes.add(SchemaChange.breaking("schema." + operation, "was removed"));
          } else if (!type.equals(after.get(operation))) {
            changes.add(
                SchemaChange.breaking(
                    "schema." + operation,
                    "changed type: " + type + " -> " + after.get(operation)));
          }
        });
  }

  private void type(String name, TypeDefinition<?> before, TypeDefinition<?> after) {
    switch (before) {
      case ObjectTypeDefinition was when after instanceof ObjectTypeDefinition is -> {
        outputs.interfaces(name, was.getImplements(), is.getImplements());
        outputs.fields(name, was.getFieldDefinitions(), is.getFieldDefinitions());
      }
      case InterfaceTypeDefinition was when after instanceof InterfaceTypeDefinition is -> {
        outputs.interfaces(name, was.getImplements(), is.getImplements());
        outputs.fields(name, was.getFieldDefinitions(), is.getFieldDefinitions());
      }
      case UnionTypeDefinition was when after instanceof UnionTypeDefinition is ->
          outputs.members(name, was.getMemberTypes(), is.getMemberTypes());
      case EnumTypeDefinition was when after instanceof EnumTypeDefinition is ->
          outputs.values(name, was.getEnumValueDefinitions(), is.getEnumValueDefinitions());
      case InputObjectTypeDefinition was when after instanceof InputObjectTypeDefinition is -> {
        oneOf(name, was, is);
        inputs.compare(
            was.getInputValueDefinitions(),
            is.getInputValueDefinitions(),
            field -> name + "." + field);
      }
      case ScalarTypeDefinition was when after instanceof ScalarTypeDefinition is -> {
        // Its values are a matter between client and service.
      }
      default ->
          changes.add(
              SchemaChange.breaking(name, "changed kind: " + kind(before) + " -> " + kind(after)));
    }
  }

  private void oneOf(String name, InputObjectTypeDefinition was, InputObjectTypeDefinition is) {
    if (isOneOf(is) && !isOneOf(was)) {
      changes.add(SchemaChange.breaking(name, "takes one field only now (@oneOf)"));
    }
  }

  private static boolean isOneOf(InputObjectTypeDefinition type) {
    return type.getDirectives().stream().map(Directive::getName).anyMatch("oneOf"::equals);
  }

  private static String kind(TypeDefinition<?> type) {
    return switch (type) {
      case ObjectTypeDefinition object -> "object";
      case InterfaceTypeDefinition itself -> "interface";
      case UnionTypeDefinition union -> "union";
      case EnumTypeDefinition values -> "enum";
      case InputObjectTypeDefinition input -> "input object";
      default -> "scalar";
    };
  }

  private void directives(
      Map<String, DirectiveDefinition> before, Map<String, DirectiveDefinition> after) {
    before.forEach(
        (name, was) -> {
          var is = after.get(name);
          if (is == null) {
            changes.add(SchemaChange.breaking("@" + name, "was removed"));
            return;
          }
          if (was.isRepeatable() && !is.isRepeatable()) {
            changes.add(SchemaChange.breaking("@" + name, "is not repeatable any more"));
          }
          var places = placesOf(is);
          placesOf(was).stream()
              .filter(place -> !places.contains(place))
              .forEach(
                  place ->
                      changes.add(SchemaChange.breaking("@" + name, "is not allowed on " + place)));
          inputs.compare(
              was.getInputValueDefinitions(),
              is.getInputValueDefinitions(),
              argument -> "@" + name + "(" + argument + ":)");
        });
  }

  private static Set<String> placesOf(DirectiveDefinition directive) {
    var places = new LinkedHashSet<String>();
    directive.getDirectiveLocations().stream().map(DirectiveLocation::getName).forEach(places::add);
    return places;
  }
}
