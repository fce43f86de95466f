package io.wengao.federation.planning.fetchgraph;

import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the variables a value refers to. */
final class VariableNames {

  private VariableNames() {}

  static void collect(@Nullable Value<?> value, Set<String> into) {
    switch (value) {
      case VariableReference variable -> into.add(variable.getName());
      case ArrayValue list -> list.getValues().forEach(one -> collect(one, into));
      case ObjectValue object ->
          object.getObjectFields().forEach(field -> collect(field.getValue(), into));
      case null, default -> {
        // A literal.
      }
    }
  }
}
