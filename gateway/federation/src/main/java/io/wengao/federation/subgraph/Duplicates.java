package io.wengao.federation.subgraph;

import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.SDLExtensionDefinition;
import graphql.language.SDLNamedDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that a schema defines twice: definitions and extensions joined would hide one of them. */
final class Duplicates {

  private final FederationLink link;
  private final List<Problem> problems;
  private final Set<String> seen = new HashSet<>();

  Duplicates(FederationLink link, List<Problem> problems) {
    this.link = link;
    this.problems = problems;
  }

  void check(Document document) {
    for (Definition<?> definition : document.getDefinitions()) {
      if (!(definition instanceof SDLNamedDefinition<?> named) || link.machinery(named.getName())) {
        continue;
      }
      boolean directive = definition instanceof DirectiveDefinition;
      var name = (directive ? "@" : "") + named.getName();
      if (!(definition instanceof SDLExtensionDefinition)) {
        once(name);
      }
      members(definition, name);
    }
  }

  private void members(Definition<?> definition, String owner) {
    switch (definition) {
      case ImplementingTypeDefinition<?> type -> {
        for (FieldDefinition field : type.getFieldDefinitions()) {
          once(owner + "." + field.getName());
          all(owner + "." + field.getName() + "(…) argument ", field.getInputValueDefinitions());
        }
      }
      case InputObjectTypeDefinition type -> all(owner + ".", type.getInputValueDefinitions());
      case EnumTypeDefinition type -> all(owner + ".", type.getEnumValueDefinitions());
      case DirectiveDefinition directive ->
          all(owner + "(…) argument ", directive.getInputValueDefinitions());
      default -> {
        // Scalars and unions have no members with a definition of their own.
      }
    }
  }

  private void all(String before, List<? extends NamedNode<?>> members) {
    members.forEach(member -> once(before + member.getName()));
  }

  private void once(String name) {
    if (!seen.add(name)) {
      problems.add(Problem.graphql("\"" + name + "\" is defined twice; keep one of the two"));
    }
  }
}
