package io.wengao.federation.composition;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The little selection sets inside {@code @key}, {@code @requires} and {@code @provides}. */
final class FieldSets {

  private FieldSets() {}

  /** What a walk through a field set meets. */
  interface Visitor {

    /**
     * @param above the nearest field around this one; null at the top
     */
    void field(SubgraphType owner, SubgraphField field, Field selection, @Nullable Visit above);

    /** Something the subgraph does not know, or that may not stand in a field set. */
    void wrong(String what);
  }

  /** A field met on the way down. */
  record Visit(SubgraphType owner, SubgraphField field, @Nullable Visit above) {}

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
    walk(
        subgraph,
        type,
        set,
        new Visitor() {
          @Override
          public void field(
              SubgraphType owner, SubgraphField field, Field selection, @Nullable Visit above) {
            found.add(owner.name() + "." + field.name());
          }

          @Override
          public void wrong(String what) {
            // Whoever checks the set says so.
          }
        });
    return found;
  }

  static void walk(Subgraph subgraph, String type, SelectionSet set, Visitor visitor) {
    walk(subgraph, type, set, visitor, null);
  }

  private static void walk(
      Subgraph subgraph,
      String typeName,
      SelectionSet set,
      Visitor visitor,
      @Nullable Visit above) {
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case InlineFragment fragment -> {
          var condition = fragment.getTypeCondition();
          var inner = condition == null ? typeName : condition.getName();
          if (!fragment.getDirectives().isEmpty()) {
            visitor.wrong("@" + fragment.getDirectives().getFirst().getName() + " on a fragment");
          }
          if (subgraph.types().containsKey(inner)) {
            walk(subgraph, inner, fragment.getSelectionSet(), visitor, above);
          } else {
            visitor.wrong(inner);
          }
        }
        case Field field -> field(subgraph, typeName, field, visitor, above);
        default -> visitor.wrong("a fragment spread");
      }
    }
  }

  private static void field(
      Subgraph subgraph, String typeName, Field field, Visitor visitor, @Nullable Visit above) {
    if (field.getName().equals("__typename")) {
      return;
    }
    var place = typeName + "." + field.getName();
    SubgraphType type = subgraph.types().get(typeName);
    var known = type == null ? null : type.fields().get(field.getName());
    if (type == null || known == null) {
      visitor.wrong(place);
      return;
    }
    if (!field.getDirectives().isEmpty()) {
      visitor.wrong("@" + field.getDirectives().getFirst().getName() + " on " + place);
    }
    if (field.getAlias() != null) {
      visitor.wrong("the alias " + field.getAlias() + " of " + place);
    }
    for (var argument : field.getArguments()) {
      if (!known.arguments().containsKey(argument.getName())) {
        visitor.wrong(place + "(" + argument.getName() + ": …)");
      }
    }
    visitor.field(type, known, field, above);
    var inner = Types.named(known.type());
    var target = subgraph.types().get(inner);
    if (field.getSelectionSet() != null) {
      walk(subgraph, inner, field.getSelectionSet(), visitor, new Visit(type, known, above));
    } else if (target != null && Types.composite(target.kind())) {
      visitor.wrong(place + " without a selection { … }");
    }
  }
}
