package io.wengao.federation.contract;

import graphql.GraphqlErrorBuilder;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema as its SDL means it: every {@code extend} is read into what it extends, so that nobody
 * can tell where an element was written.
 *
 * @param roots name of the root type by operation, "query" first
 * @param types by name; the built-in scalars are among them
 */
record WholeSchema(
    Map<String, String> roots,
    SortedMap<String, TypeDefinition<?>> types,
    SortedMap<String, DirectiveDefinition> directives) {

  /**
   * What is only extended counts as defined: a service's schema may leave the definition to others.
   *
   * @throws SchemaProblem where it is no SDL, or extends a type as if it were of another kind
   */
  static WholeSchema read(String sdl) {
    var registry = new SchemaParser().parse(sdl);
    var types = new TreeMap<String, TypeDefinition<?>>();
    registry.types().forEach(types::put);
    registry.scalars().forEach(types::put);
    extend(types, registry.objectTypeExtensions());
    extend(types, registry.interfaceTypeExtensions());
    extend(types, registry.unionTypeExtensions());
    extend(types, registry.enumTypeExtensions());
    extend(types, registry.inputObjectTypeExtensions());
    extend(types, registry.scalarTypeExtensions());
    return new WholeSchema(
        roots(registry, types), types, new TreeMap<>(registry.getDirectiveDefinitions()));
  }

  private static void extend(
      Map<String, TypeDefinition<?>> types,
      Map<String, ? extends List<? extends TypeDefinition<?>>> extensions) {
    extensions
        .values()
        .forEach(
            ofOne -> ofOne.forEach(it -> types.merge(it.getName(), it, WholeSchema::extended)));
  }

  private static TypeDefinition<?> extended(TypeDefinition<?> type, TypeDefinition<?> by) {
    return switch (type) {
      case ObjectTypeDefinition it when by instanceof ObjectTypeDefinition more ->
          it.transform(
              all ->
                  all.implementz(both(it.getImplements(), more.getImplements()))
                      .fieldDefinitions(
                          both(it.getFieldDefinitions(), more.getFieldDefinitions())));
      case InterfaceTypeDefinition it when by instanceof InterfaceTypeDefinition more ->
          it.transform(
              all ->
                  all.implementz(both(it.getImplements(), more.getImplements()))
                      .definitions(both(it.getFieldDefinitions(), more.getFieldDefinitions())));
      case UnionTypeDefinition it when by instanceof UnionTypeDefinition more ->
          it.transform(all -> all.memberTypes(both(it.getMemberTypes(), more.getMemberTypes())));
      case EnumTypeDefinition it when by instanceof EnumTypeDefinition more ->
          it.transform(
              all ->
                  all.enumValueDefinitions(
                      both(it.getEnumValueDefinitions(), more.getEnumValueDefinitions())));
      case InputObjectTypeDefinition it when by instanceof InputObjectTypeDefinition more ->
          it.transform(
              all ->
                  all.directives(both(it.getDirectives(), more.getDirectives()))
                      .inputValueDefinitions(
                          both(it.getInputValueDefinitions(), more.getInputValueDefinitions())));
      case ScalarTypeDefinition it when by instanceof ScalarTypeDefinition -> it;
      default -> throw anotherKind(by);
    };
  }

  private static <T> List<T> both(List<? extends T> some, List<? extends T> more) {
    var all = new ArrayList<T>(some);
    all.addAll(more);
    return all;
  }

  private static SchemaProblem anotherKind(TypeDefinition<?> extension) {
    var place = extension.getSourceLocation();
    return new SchemaProblem(
        List.of(
            GraphqlErrorBuilder.newError()
                .message(
                    "\"%s\" is extended%s as another kind of type than it is defined as; make both"
                        + " the same",
                    extension.getName(), place == null ? "" : " on line " + place.getLine())
                .location(place)
                .build()));
  }

  private static Map<String, String> roots(
      TypeDefinitionRegistry registry, Map<String, TypeDefinition<?>> types) {
    var roots = new LinkedHashMap<String, String>();
    if (registry.schemaDefinition().isEmpty()) {
      for (var name : List.of("Query", "Mutation", "Subscription")) {
        if (types.containsKey(name)) {
          roots.put(name.toLowerCase(Locale.ROOT), name);
        }
      }
    }
    registry.schemaDefinition().ifPresent(it -> add(it, roots));
    registry.getSchemaExtensionDefinitions().forEach(it -> add(it, roots));
    return roots;
  }

  private static void add(SchemaDefinition definition, Map<String, String> roots) {
    for (OperationTypeDefinition root : definition.getOperationTypeDefinitions()) {
      roots.put(root.getName(), root.getTypeName().getName());
    }
  }
}
