package io.wengao.federation.supergraph;

import graphql.language.ArrayValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what of a supergraph stays in the API schema. */
final class ApiFilter {

  private static final Set<String> STAYS = Set.of("deprecated", "specifiedBy", "oneOf");

  private final Set<String> machinery;
  private final Set<String> inaccessible;
  private final Set<String> own;

  /**
   * @param own the directives the supergraph defines
   */
  private ApiFilter(Set<String> machinery, Set<String> inaccessible, Set<String> own) {
    this.own = own;
    this.machinery = machinery;
    this.inaccessible = inaccessible;
  }

  static ApiFilter of(Document document) {
    var machinery = new HashSet<>(List.of("link", "core", "join", "inaccessible", "tag"));
    for (var schema : document.getDefinitionsOfType(SchemaDefinition.class)) {
      schema.getDirectives().forEach(directive -> readLink(directive, machinery));
    }
    var inaccessible = new HashSet<String>();
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof DirectivesContainer<?> container
          && definition instanceof NamedNode<?> named
          && container.hasDirective("inaccessible")) {
        inaccessible.add(named.getName());
      }
    }
    var own = new HashSet<String>();
    document
        .getDefinitionsOfType(DirectiveDefinition.class)
        .forEach(definition -> own.add(definition.getName()));
    return new ApiFilter(machinery, inaccessible, own);
  }

  private static void readLink(Directive directive, Set<String> machinery) {
    var url = Arguments.text(directive, "url");
    var feature = url == null ? Arguments.text(directive, "feature") : url;
    if (feature == null || !feature.contains("specs.apollo.dev/")) {
      // A team's own specification, kept by @composeDirective: clients may read its directives.
      return;
    }
    var parts = feature.split("/");
    var as = Arguments.text(directive, "as");
    if (as != null) {
      machinery.add(as);
    } else if (parts.length >= 2) {
      machinery.add(parts[parts.length - 2]);
    }
    var imports = directive.getArgument("import");
    if (imports != null && imports.getValue() instanceof ArrayValue list) {
      for (var element : list.getValues()) {
        if (element instanceof StringValue name) {
          machinery.add(bare(name.getValue()));
        } else if (element instanceof ObjectValue pair) {
          pair.getObjectFields().stream()
              .filter(field -> field.getValue() instanceof StringValue)
              .forEach(field -> machinery.add(bare(((StringValue) field.getValue()).getValue())));
        }
      }
    }
  }

  private static String bare(String name) {
    return name.startsWith("@") ? name.substring(1) : name;
  }

  private boolean machinery(String name) {
    int prefix = name.indexOf("__");
    return machinery.contains(name) || prefix > 0 && machinery.contains(name.substring(0, prefix));
  }

  Optional<Definition<?>> definition(Definition<?> definition) {
    if (definition instanceof NamedNode<?> named
        && (inaccessible.contains(named.getName()) || machinery(named.getName()))) {
      return Optional.empty();
    }
    return switch (definition) {
      case SchemaDefinition schema ->
          Optional.of(schema.transform(builder -> builder.directives(List.of())));
      case DirectiveDefinition directive -> Optional.of(directive);
      case ObjectTypeDefinition type ->
          Optional.of(
              type.transform(
                  builder ->
                      builder
                          .directives(directives(type.getDirectives()))
                          .implementz(types(type.getImplements()))
                          .fieldDefinitions(fields(type.getFieldDefinitions()))));
      case InterfaceTypeDefinition type ->
          Optional.of(
              type.transform(
                  builder ->
                      builder
                          .directives(directives(type.getDirectives()))
                          .implementz(types(type.getImplements()))
                          .definitions(fields(type.getFieldDefinitions()))));
      case UnionTypeDefinition type ->
          Optional.of(
              type.transform(
                  builder ->
                      builder
                          .directives(directives(type.getDirectives()))
                          .memberTypes(types(type.getMemberTypes()))));
      case EnumTypeDefinition type ->
          Optional.of(
              type.transform(
                  builder ->
                      builder
                          .directives(directives(type.getDirectives()))
                          .enumValueDefinitions(
                              type.getEnumValueDefinitions().stream()
                                  .filter(value -> !value.hasDirective("inaccessible"))
                                  .map(
                                      value ->
                                          value.transform(
                                              one ->
                                                  one.directives(
                                                      directives(value.getDirectives()))))
                                  .toList())));
      case InputObjectTypeDefinition type ->
          Optional.of(
              type.transform(
                  builder ->
                      builder
                          .directives(directives(type.getDirectives()))
                          .inputValueDefinitions(inputs(type.getInputValueDefinitions()))));
      case ScalarTypeDefinition type ->
          Optional.of(
              type.transform(builder -> builder.directives(directives(type.getDirectives()))));
      default -> Optional.empty();
    };
  }

  private List<Directive> directives(List<Directive> directives) {
    return directives.stream().filter(one -> stays(one.getName())).toList();
  }

  private boolean stays(String directive) {
    return STAYS.contains(directive) || own.contains(directive) && !machinery(directive);
  }

  @SuppressWarnings("rawtypes")
  private List<Type> types(List<Type> types) {
    return types.stream()
        .filter(type -> !(type instanceof TypeName named && inaccessible.contains(named.getName())))
        .toList();
  }

  private List<FieldDefinition> fields(List<FieldDefinition> fields) {
    return fields.stream()
        .filter(field -> !field.hasDirective("inaccessible"))
        .map(
            field ->
                field.transform(
                    builder ->
                        builder
                            .directives(directives(field.getDirectives()))
                            .inputValueDefinitions(inputs(field.getInputValueDefinitions()))))
        .toList();
  }

  private List<InputValueDefinition> inputs(List<InputValueDefinition> inputs) {
    return inputs.stream()
        .filter(input -> !input.hasDirective("inaccessible"))
        .map(
            input ->
                input.transform(builder -> builder.directives(directives(input.getDirectives()))))
        .toList();
  }
}
