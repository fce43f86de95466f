package io.wengao.federation.subgraph;

import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.UnionTypeDefinition;
import org.jspecify.annotations.Nullable;

/** Where in a schema something stands: as people write it, and as directives call such places. */
final class Coordinates {

  private Coordinates() {}

  /** {@code Type}, {@code Type.field}, {@code Type.field(argument:)}, {@code @directive}. */
  static String of(@Nullable String outer, Node<?> node) {
    var name = node instanceof NamedNode<?> named ? named.getName() : "schema";
    if (outer == null) {
      return node instanceof DirectiveDefinition ? "@" + name : name;
    }
    boolean argument = node instanceof InputValueDefinition && outer.matches(".*[.@].*");
    return argument ? outer + "(" + name + ":)" : outer + "." + name;
  }

  /** The name of the location; null for nodes that bear no directives in a schema. */
  static @Nullable String location(Node<?> node, @Nullable Node<?> parent) {
    return switch (node) {
      case SchemaDefinition schema -> "SCHEMA";
      case ObjectTypeDefinition type -> "OBJECT";
      case InterfaceTypeDefinition type -> "INTERFACE";
      case UnionTypeDefinition type -> "UNION";
      case EnumTypeDefinition type -> "ENUM";
      case EnumValueDefinition value -> "ENUM_VALUE";
      case InputObjectTypeDefinition type -> "INPUT_OBJECT";
      case ScalarTypeDefinition type -> "SCALAR";
      case FieldDefinition field -> "FIELD_DEFINITION";
      case InputValueDefinition value ->
          parent instanceof InputObjectTypeDefinition
              ? "INPUT_FIELD_DEFINITION"
              : "ARGUMENT_DEFINITION";
      default -> null;
    };
  }
}
