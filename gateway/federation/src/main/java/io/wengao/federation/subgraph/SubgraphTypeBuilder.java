package io.wengao.federation.subgraph;

import graphql.language.Definition;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumTypeExtensionDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputObjectTypeExtensionDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.InterfaceTypeExtensionDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.ScalarTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.language.UnionTypeExtensionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the definition and the extensions of one type, in the order they are written. */
final class SubgraphTypeBuilder {

  private final String name;
  private final TypeKind kind;
  private final FederationLink link;
  private final Map<String, String> roots;
  private boolean defined;
  private @Nullable String description;
  private final List<Directive> directives = new ArrayList<>();
  private final Set<String> interfaces = new LinkedHashSet<>();
  private final Map<String, SubgraphField> fields = new LinkedHashMap<>();
  private final Map<String, SubgraphInput> inputs = new LinkedHashMap<>();
  private final Set<String> members = new LinkedHashSet<>();
  private final Map<String, SubgraphType.SubgraphEnumValue> values = new LinkedHashMap<>();

  private SubgraphTypeBuilder(
      String name, TypeKind kind, FederationLink link, Map<String, String> roots) {
    this.name = name;
    this.kind = kind;
    this.link = link;
    this.roots = roots;
  }

  /** Adds a definition or extension to the types read so far. Definitions of directives pass by. */
  static void add(
      Definition<?> definition,
      FederationLink link,
      Map<String, String> roots,
      Map<String, SubgraphTypeBuilder> types,
      List<Problem> problems) {
    switch (definition) {
      case ObjectTypeDefinition type -> {
        var builder = of(type.getName(), TypeKind.OBJECT, link, roots, types, problems);
        builder.head(
            type instanceof ObjectTypeExtensionDefinition,
            type.getDescription(),
            type.getDirectives());
        builder.body(type.getImplements(), type.getFieldDefinitions());
      }
      case InterfaceTypeDefinition type -> {
        var builder = of(type.getName(), TypeKind.INTERFACE, link, roots, types, problems);
        builder.head(
            type instanceof InterfaceTypeExtensionDefinition,
            type.getDescription(),
            type.getDirectives());
        builder.body(type.getImplements(), type.getFieldDefinitions());
      }
      case UnionTypeDefinition type -> {
        var builder = of(type.getName(), TypeKind.UNION, link, roots, types, problems);
        builder.head(
            type instanceof UnionTypeExtensionDefinition,
            type.getDescription(),
            type.getDirectives());
        type.getMemberTypes().forEach(member -> builder.members.add(builder.named(member)));
      }
      case EnumTypeDefinition type -> {
        var builder = of(type.getName(), TypeKind.ENUM, link, roots, types, problems);
        builder.head(
            type instanceof EnumTypeExtensionDefinition,
            type.getDescription(),
            type.getDirectives());
        type.getEnumValueDefinitions()
            .forEach(
                value ->
                    builder.values.put(
                        value.getName(),
                        new SubgraphType.SubgraphEnumValue(
                            value.getName(),
                            text(value.getDescription()),
                            builder.applied(value.getDirectives()))));
      }
      case InputObjectTypeDefinition type -> {
        var builder = of(type.getName(), TypeKind.INPUT, link, roots, types, problems);
        builder.head(
            type instanceof InputObjectTypeExtensionDefinition,
            type.getDescription(),
            type.getDirectives());
        type.getInputValueDefinitions()
            .forEach(value -> builder.inputs.put(value.getName(), builder.input(value)));
      }
      case ScalarTypeDefinition type ->
          of(type.getName(), TypeKind.SCALAR, link, roots, types, problems)
              .head(
                  type instanceof ScalarTypeExtensionDefinition,
                  type.getDescription(),
                  type.getDirectives());
      default -> {
        // Directive definitions: what federation needs of them is known by name.
      }
    }
  }

  private static SubgraphTypeBuilder of(
      String written,
      TypeKind kind,
      FederationLink link,
      Map<String, String> roots,
      Map<String, SubgraphTypeBuilder> types,
      List<Problem> problems) {
    var name = roots.getOrDefault(written, written);
    var builder =
        types.computeIfAbsent(name, key -> new SubgraphTypeBuilder(key, kind, link, roots));
    if (builder.kind != kind) {
      problems.add(
          Problem.graphql(
              "Type "
                  + written
                  + " is declared as "
                  + builder.kind.keyword()
                  + " and as "
                  + kind.keyword()
                  + "; keep one of them"));
    }
    return builder;
  }

  private void head(
      boolean extension, @Nullable Description description, List<Directive> directives) {
    defined |= !extension;
    if (description != null) {
      this.description = text(description);
    }
    this.directives.addAll(applied(directives).directives());
  }

  private void body(List<?> implemented, List<FieldDefinition> definitions) {
    implemented.forEach(type -> interfaces.add(named((Type<?>) type)));
    for (var field : definitions) {
      if (name.equals("Query")
          && (field.getName().equals("_service") || field.getName().equals("_entities"))) {
        continue;
      }
      var arguments = new LinkedHashMap<String, SubgraphInput>();
      field
          .getInputValueDefinitions()
          .forEach(argument -> arguments.put(argument.getName(), input(argument)));
      fields.put(
          field.getName(),
          new SubgraphField(
              field.getName(),
              text(field.getDescription()),
              renamed(field.getType()),
              arguments,
              applied(field.getDirectives())));
    }
  }

  private SubgraphInput input(InputValueDefinition value) {
    return new SubgraphInput(
        value.getName(),
        text(value.getDescription()),
        value.getType(),
        value.getDefaultValue(),
        applied(value.getDirectives()));
  }

  private Applied applied(List<Directive> written) {
    return link.applied(written);
  }

  private String named(Type<?> type) {
    var written = ((TypeName) type).getName();
    return roots.getOrDefault(written, written);
  }

  private Type<?> renamed(Type<?> type) {
    return switch (type) {
      case NonNullType nonNull -> NonNullType.newNonNullType(renamed(nonNull.getType())).build();
      case ListType list -> ListType.newListType(renamed(list.getType())).build();
      case TypeName named -> new TypeName(named(named));
      default -> throw new IllegalStateException("Not a type: " + type);
    };
  }

  private static @Nullable String text(@Nullable Description description) {
    return description == null ? null : description.getContent();
  }

  /** The finished type; none for a Query that held nothing but federation's own fields. */
  Optional<SubgraphType> finish() {
    if (fields.isEmpty() && name.equals("Query") && kind == TypeKind.OBJECT) {
      return Optional.empty();
    }
    if (link.federation1() && kind == TypeKind.INTERFACE) {
      // The first version knows no entity interfaces: such a key never meant anything.
      directives.removeIf(directive -> directive.getName().equals("key"));
    }
    var applied = new Applied(List.copyOf(directives));
    return Optional.of(
        new SubgraphType(
            name,
            kind,
            !defined || applied.has("extends"),
            description,
            applied,
            List.copyOf(interfaces),
            fields,
            inputs,
            List.copyOf(members),
            values));
  }
}
