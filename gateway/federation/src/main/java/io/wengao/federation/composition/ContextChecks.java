package io.wengao.federation.composition;

import graphql.language.InputValueDefinition;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphInput;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code @context} and {@code @fromContext} of one subgraph: both are its own affair. */
final class ContextChecks {

  private final Subgraph subgraph;
  private final Report report;
  private final Map<String, List<SubgraphType>> owners = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  ContextChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  /** The coordinates of all fields that arguments are taken from. */
  Set<String> run() {
    subgraph.types().values().forEach(this::names);
    subgraph
        .directives()
        .values()
        .forEach(one -> definition(one.getName(), one.getInputValueDefinitions()));
    for (var type : subgraph.types().values()) {
      for (var field : type.fields().values()) {
        field.arguments().values().stream()
            .filter(ContextReference::contextual)
            .forEach(argument -> argument(type, field, argument));
      }
    }
    return used;
  }

  private void names(SubgraphType type) {
    for (var context : type.applied().all("context")) {
      var name = Applied.text(context, "name");
      if (name == null) {
        continue;
      }
      owners.computeIfAbsent(name, one -> new ArrayList<>()).add(type);
      if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
        error(
            "CONTEXT_NAME_INVALID",
            type.name(),
            "names its context \"" + name + "\"; use letters and digits only");
      }
    }
  }

  private void definition(String directive, List<InputValueDefinition> arguments) {
    for (var argument : arguments) {
      if (argument.hasDirective("fromContext")
          || argument.hasDirective("federation__fromContext")) {
        error(
            "CONTEXT_NOT_SET",
            "@" + directive + "(" + argument.getName() + ":)",
            "is @fromContext, but a directive stands below no object; remove it");
      }
    }
  }

  private void argument(SubgraphType type, SubgraphField field, SubgraphInput argument) {
    var place = type.name() + "." + field.name() + "(" + argument.name() + ":)";
    if (type.kind() != TypeKind.OBJECT) {
      error(
          "CONTEXT_NOT_SET",
          place,
          "is @fromContext on a field of an interface; move it to the types that implement \""
              + type.name()
              + "\"");
      return;
    }
    for (var name : type.interfaces()) {
      var implemented = subgraph.types().get(name);
      if (implemented != null && implemented.fields().containsKey(field.name())) {
        error(
            "CONTEXT_NOT_SET",
            place,
            "is @fromContext, but the field is one of interface \""
                + name
                + "\", below which no context need be; take the field out of the interface");
      }
    }
    if (argument.defaultValue() != null) {
      error(
          "CONTEXT_NOT_SET", place, "is @fromContext and has a default value; remove the default");
    }
    var reference = ContextReference.of(argument);
    if (reference.isEmpty()) {
      error(
          "NO_CONTEXT_IN_SELECTION",
          place,
          "does not say which context it is taken from, and what of it; write"
              + " @fromContext(field: \"$context { field }\")");
      return;
    }
    from(reference.get(), place, argument);
    if (type.keys().stream().noneMatch(key -> Applied.flag(key, "resolvable", true))) {
      error(
          "CONTEXT_NO_RESOLVABLE_KEY",
          place,
          "is @fromContext, but \""
              + type.name()
              + "\" has no resolvable @key by which it could be asked for with the value; add one");
    }
  }

  private void from(ContextReference reference, String place, SubgraphInput argument) {
    var set = owners.get(reference.context());
    if (set == null) {
      error(
          "CONTEXT_NOT_SET",
          place,
          "is taken from context \""
              + reference.context()
              + "\", which no type of this subgraph sets; add @context(name: \""
              + reference.context()
              + "\") to one");
      return;
    }
    var problem =
        new ContextSelection(subgraph, argument.type(), used).problem(reference.selection(), set);
    if (problem != null) {
      error(
          "CONTEXT_INVALID_SELECTION",
          place,
          "is taken from context \""
              + reference.context()
              + "\" by "
              + JoinText.quoted(reference.selection())
              + ": "
              + problem);
    }
  }

  private void error(String code, String coordinate, String message) {
    report.error(
        code,
        "[" + subgraph.name() + "] \"" + coordinate + "\" " + message + ".",
        coordinate,
        subgraph.name());
  }
}
