package io.wengao.federation.composition;

import graphql.language.Type;
import graphql.language.Value;
import io.wengao.federation.subgraph.TypeKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of the supergraph. Directives are the text to print, join spec first.
 *
 * @param interfaces what it implements in any subgraph
 */
record MergedType(
    String name,
    TypeKind kind,
    @Nullable String description,
    List<String> directives,
    List<String> interfaces,
    Map<String, MergedField> fields,
    Map<String, MergedInput> inputs,
    Map<String, MergedValue> values,
    List<String> members) {

  record MergedField(
      String name,
      @Nullable String description,
      Type<?> type,
      Map<String, MergedInput> arguments,
      List<String> directives) {}

  record MergedInput(
      String name,
      @Nullable String description,
      Type<?> type,
      @Nullable Value<?> defaultValue,
      List<String> directives) {}

  record MergedValue(String name, @Nullable String description, List<String> directives) {}

  boolean inaccessible() {
    return directives.contains("@inaccessible");
  }
}
