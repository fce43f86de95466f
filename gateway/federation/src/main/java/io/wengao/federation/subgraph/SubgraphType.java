package io.wengao.federation.subgraph;

import graphql.language.Directive;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type as one subgraph has it, its definition and extensions joined. Only the maps that belong to
 * its kind are filled; all keep the order written.
 *
 * @param extension whether the subgraph only extends it ({@code extend type} or {@code @extends})
 * @param values enum values: name to description and directives
 */
public record SubgraphType(
    String name,
    TypeKind kind,
    boolean extension,
    @Nullable String description,
    Applied applied,
    List<String> interfaces,
    Map<String, SubgraphField> fields,
    Map<String, SubgraphInput> inputs,
    List<String> members,
    Map<String, SubgraphEnumValue> values) {

  /** A value of an enum. */
  public record SubgraphEnumValue(String name, @Nullable String description, Applied applied) {}

  public List<Directive> keys() {
    return applied.all("key");
  }

  public boolean interfaceObject() {
    return kind == TypeKind.OBJECT && applied.has("interfaceObject");
  }
}
