package io.wengao.federation.subgraph;

import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/** An argument of a field, or a field of an input object. */
public record SubgraphInput(
    String name,
    @Nullable String description,
    Type<?> type,
    @Nullable Value<?> defaultValue,
    Applied applied) {

  /** Whether a caller has to give it. */
  public boolean required() {
    return type instanceof NonNullType && defaultValue == null;
  }
}
