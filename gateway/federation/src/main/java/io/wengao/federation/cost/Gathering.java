package io.wengao.federation.cost;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that selections have on one type, by response key, fragments written out. */
final class Gathering {

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private int looked;

  Gathering(GraphQLSchema schema, Document document) {
    this.schema = schema;
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /** How many selections were looked at for the last answer. */
  int looked() {
    return looked;
  }

  /** Each with those that have the same response key. */
  Collection<List<Field>> fields(List<SelectionSet> sets, GraphQLObjectType type) {
    looked = 0;
    var fields = new LinkedHashMap<String, List<Field>>();
    var spread = new HashSet<String>();
    sets.forEach(set -> gather(set, type, spread, fields));
    return fields.values();
  }

  private void gather(
      SelectionSet set,
      GraphQLObjectType type,
      Set<String> spread,
      Map<String, List<Field>> fields) {
    for (Selection<?> selection : set.getSelections()) {
      looked++;
      switch (selection) {
        case Field field when isPossible(field.getDirectives()) ->
            fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
        case InlineFragment fragment
            when isPossible(fragment.getDirectives()) && fits(fragment.getTypeCondition(), type) ->
            gather(fragment.getSelectionSet(), type, spread, fields);
        case FragmentSpread named when isPossible(named.getDirectives()) -> {
          var fragment = fragments.get(named.getName());
          if (fragment != null
              && fits(fragment.getTypeCondition(), type)
              && spread.add(named.getName())) {
            gather(fragment.getSelectionSet(), type, spread, fields);
          }
        }
        default -> {
          // Left out whatever the variables are.
        }
      }
    }
  }

  private static boolean isPossible(List<Directive> directives) {
    for (var directive : directives) {
      boolean skip = directive.getName().equals("skip");
      if (skip || directive.getName().equals("include")) {
        var condition = directive.getArgument("if");
        if (condition != null
            && condition.getValue() instanceof BooleanValue literal
            && literal.isValue() == skip) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(@Nullable TypeName condition, GraphQLObjectType type) {
    if (condition == null || condition.getName().equals(type.getName())) {
      return true;
    }
    return switch (schema.getType(condition.getName())) {
      case GraphQLInterfaceType contract -> schema.isPossibleType(contract, type);
      case GraphQLUnionType union -> schema.isPossibleType(union, type);
      case null, default -> false;
    };
  }
}
