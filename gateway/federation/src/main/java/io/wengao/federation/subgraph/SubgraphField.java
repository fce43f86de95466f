package io.wengao.federation.subgraph;

import graphql.language.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of an object or interface, as one subgraph has it. Arguments in the order written. */
public record SubgraphField(
    String name,
    @Nullable String description,
    Type<?> type,
    Map<String, SubgraphInput> arguments,
    Applied applied) {

  public boolean external() {
    return applied.has("external");
  }
}
