package io.wengao.federation.composition;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NonNullType;
import graphql.language.Value;
import io.wengao.federation.subgraph.TypeKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What {@code @inaccessible} hides must not leave a hole in what clients see. */
final class AccessChecks {

  private static final String HIDDEN = "@inaccessible";

  private final Map<String, MergedType> types;
  private final Report report;

  AccessChecks(Map<String, MergedType> types, Report report) {
    this.types = types;
    this.report = report;
  }

  void run() {
    for (var type : types.values()) {
      if (type.inaccessible()) {
        continue;
      }
      children(type);
      type.inputs().values().forEach(input -> input(type.name() + "." + input.name(), input));
      for (var field : type.fields().values()) {
        implementation(type, field);
        if (!hidden(field.directives())) {
          field(type, field);
        }
      }
    }
  }

  private void children(MergedType type) {
    var word =
        switch (type.kind()) {
          case OBJECT, INTERFACE ->
              all(type.fields().values().stream().map(f -> f.directives()).toList(), "fields");
          case INPUT ->
              all(type.inputs().values().stream().map(f -> f.directives()).toList(), "fields");
          case ENUM ->
              all(type.values().values().stream().map(f -> f.directives()).toList(), "values");
          case UNION -> type.members().stream().allMatch(this::hiddenType) ? "members" : "";
          case SCALAR -> "";
        };
    if (!word.isEmpty()) {
      error(
          "ONLY_INACCESSIBLE_CHILDREN",
          type.name(),
          "is in the API schema, but all of its "
              + word
              + " are @inaccessible; hide the type too, or show one of them");
    }
  }

  private static String all(Collection<List<String>> children, String word) {
    return !children.isEmpty() && children.stream().allMatch(AccessChecks::hidden) ? word : "";
  }

  private void field(MergedType type, MergedType.MergedField field) {
    var coordinate = type.name() + "." + field.name();
    referenced(coordinate, Types.named(field.type()));
    for (var argument : field.arguments().values()) {
      input(coordinate + "(" + argument.name() + ":)", argument);
      for (var name : type.interfaces()) {
        var above = types.get(name);
        var shown = above == null ? null : above.fields().get(field.name());
        var same = shown == null ? null : shown.arguments().get(argument.name());
        if (above != null
            && shown != null
            && same != null
            && hidden(argument.directives())
            && !above.inaccessible()
            && !hidden(shown.directives())
            && !hidden(same.directives())) {
          implemented(coordinate + "(" + argument.name() + ":)", name + "." + field.name());
        }
      }
    }
  }

  private void input(String coordinate, MergedType.MergedInput input) {
    if (!hidden(input.directives())) {
      referenced(coordinate, Types.named(input.type()));
      if (input.defaultValue() != null) {
        defaults(coordinate, Types.named(input.type()), input.defaultValue());
      }
    } else if (input.type() instanceof NonNullType && input.defaultValue() == null) {
      error(
          "REQUIRED_INACCESSIBLE",
          coordinate,
          "is @inaccessible but required; make it nullable, give it a default, or show it");
    }
  }

  private void defaults(String coordinate, String type, Value<?> value) {
    if (value instanceof ArrayValue list) {
      list.getValues().forEach(one -> defaults(coordinate, type, one));
      return;
    }
    var merged = types.get(type);
    var used =
        merged != null && value instanceof EnumValue name
            ? merged.values().get(name.getName())
            : null;
    if (used != null && hidden(used.directives())) {
      error(
          "DEFAULT_VALUE_USES_INACCESSIBLE",
          coordinate,
          "has the default value \"" + used.name() + "\", which is @inaccessible; take another");
    }
  }

  private void referenced(String coordinate, String name) {
    if (hiddenType(name)) {
      error(
          "REFERENCED_INACCESSIBLE",
          coordinate,
          "is of type \"" + name + "\", which is @inaccessible; hide it too, or show the type");
    }
  }

  private void implementation(MergedType type, MergedType.MergedField field) {
    if (type.kind() != TypeKind.OBJECT && type.kind() != TypeKind.INTERFACE
        || !hidden(field.directives())) {
      return;
    }
    for (var name : type.interfaces()) {
      var above = types.get(name);
      var shown = above == null ? null : above.fields().get(field.name());
      if (above != null && !above.inaccessible() && shown != null && !hidden(shown.directives())) {
        implemented(type.name() + "." + field.name(), name + "." + field.name());
      }
    }
  }

  private void implemented(String coordinate, String shown) {
    error(
        "IMPLEMENTED_BY_INACCESSIBLE",
        coordinate,
        "is @inaccessible, but \"" + shown + "\" of its interface is not; hide that too");
  }

  private boolean hiddenType(String name) {
    var type = types.get(name);
    return type != null && type.inaccessible();
  }

  private static boolean hidden(List<String> directives) {
    return directives.contains(HIDDEN);
  }

  private void error(String code, String coordinate, String message) {
    report.error(code, "\"" + coordinate + "\" " + message + ".", coordinate);
  }
}
