package io.wengao.federation.composition;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The little selection sets inside {@code @key}, {@code @requires} and {@code @provides}. */
final class FieldSets {

  private FieldSets() {}

  static Optional<SelectionSet> parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      var stripped = text.strip();
      var braced = stripped.startsWith("{") ? stripped : "{" + stripped + "}";
      var operation =
          Parser.parse(braced).getDefinitionsOfType(OperationDefinition.class).getFirst();
      return Optional.of(operation.getSelectionSet());
    } catch (InvalidSyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The coordinates {@code Type.field} a set names, nested ones included; unknown ones left out.
   */
  static Set<String> collect(Subgraph subgraph, String type, SelectionSet set) {
    var found = new LinkedHashSet<String>();
    walk(subgraph, type, set, found, unknown -> {});
    return found;
  }

  /** Reports each field of the set that the subgraph does not know. */
  static Set<String> check(
      Subgraph subgraph, String type, SelectionSet set, Consumer<String> unknown) {
    var found = new LinkedHashSet<String>();
    walk(subgraph, type, set, found, unknown);
    return found;
  }

  private static void walk(
      Subgraph subgraph,
      String typeName,
      SelectionSet set,
      Set<String> found,
      Consumer<String> unknown) {
    SubgraphType type = subgraph.types().get(typeName);
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case InlineFragment fragment -> {
          var condition = fragment.getTypeCondition();
          walk(
              subgraph,
              condition == null ? typeName : condition.getName(),
              fragment.getSelectionSet(),
              found,
              unknown);
        }
        case Field field -> {
          if (field.getName().equals("__typename")) {
            continue;
          }
          var known = type == null ? null : type.fields().get(field.getName());
          if (known == null) {
            unknown.accept(typeName + "." + field.getName());
            continue;
          }
          found.add(typeName + "." + field.getName());
          for (var argument : field.getArguments()) {
            if (!known.arguments().containsKey(argument.getName())) {
              unknown.accept(typeName + "." + field.getName() + "(" + argument.getName() + ": …)");
            }
          }
          var inner = Types.named(known.type());
          if (field.getSelectionSet() != null) {
            walk(subgraph, inner, field.getSelectionSet(), found, unknown);
          } else if (composite(subgraph, inner)) {
            unknown.accept(typeName + "." + field.getName() + " { … } (a selection is missing)");
          }
        }
        default -> unknown.accept("a fragment spread");
      }
    }
  }

  private static boolean composite(Subgraph subgraph, String name) {
    var type = subgraph.types().get(name);
    return type != null
        && switch (type.kind()) {
          case OBJECT, INTERFACE, UNION -> true;
          case SCALAR, ENUM, INPUT -> false;
        };
  }

  static boolean holdsFields(SubgraphType type) {
    return type.kind() == TypeKind.OBJECT || type.kind() == TypeKind.INTERFACE;
  }
}
