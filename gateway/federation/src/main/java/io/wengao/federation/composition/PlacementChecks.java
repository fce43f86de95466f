package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.List;
import java.util.regex.Pattern;

/** Directives that stand where GraphQL allows them but federation does not. */
final class PlacementChecks {

  private static final List<String> ACCESS = List.of("authenticated", "requiresScopes", "policy");

  private static final Pattern LABEL =
      Pattern.compile(
          "percent\\(((\\d{1,2}(\\.\\d{1,8})?)|100(\\.0{1,8})?)\\)"
              + "|(?!percent\\()[a-zA-Z][a-zA-Z0-9_\\-:./]*");

  private final Subgraph subgraph;
  private final Report report;

  PlacementChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  void run() {
    for (var type : subgraph.types().values()) {
      boolean isInterface = type.kind() == TypeKind.INTERFACE;
      if (isInterface || type.interfaceObject()) {
        access(type.name(), type.applied());
        keys(type);
      }
      if (type.applied().has("interfaceObject") && type.keys().isEmpty()) {
        error(
            "INTERFACE_OBJECT_USAGE_ERROR",
            type.name(),
            "is an @interfaceObject without a @key; add the @key of the interface");
      }
      if (type.name().equals("Query") && type.applied().has("inaccessible")) {
        error(
            "QUERY_ROOT_TYPE_INACCESSIBLE",
            type.name(),
            "is @inaccessible, but a graph needs its queries; hide the fields instead");
      }
      type.fields().values().forEach(field -> field(type, field, isInterface));
    }
  }

  private void keys(SubgraphType type) {
    if (!type.keys().isEmpty() && !subgraph.federation1() && subgraph.minor() < 3) {
      error(
          "KEY_UNSUPPORTED_ON_INTERFACE",
          type.name(),
          "is an interface with a @key, which federation has from v2.3 on; link v2.3 or later");
    }
  }

  private void field(SubgraphType type, SubgraphField field, boolean isInterface) {
    var coordinate = type.name() + "." + field.name();
    if (isInterface || type.interfaceObject()) {
      access(coordinate, field.applied());
    }
    if (isInterface && !subgraph.federation1()) {
      interfaceField(coordinate, field);
    }
    label(coordinate, field);
  }

  private void interfaceField(String coordinate, SubgraphField field) {
    if (field.applied().has("shareable")) {
      error(
          "INVALID_SHAREABLE_USAGE",
          coordinate,
          "is a field of an interface and so cannot be @shareable; mark the fields of its types");
    }
    if (field.applied().has("override")) {
      error(
          "OVERRIDE_ON_INTERFACE",
          coordinate,
          "is a field of an interface and so cannot be @override; mark the fields of its types");
    }
    if (field.external()) {
      error(
          "EXTERNAL_ON_INTERFACE",
          coordinate,
          "is a field of an interface and so cannot be @external; mark the fields of its types");
    }
  }

  private void access(String coordinate, Applied applied) {
    for (var name : ACCESS) {
      if (applied.has(name)) {
        error(
            "AUTH_REQUIREMENTS_APPLIED_ON_INTERFACE",
            coordinate,
            "is (in) an interface and so cannot be @"
                + name
                + "; put it on the types that implement it");
      }
    }
  }

  private void label(String coordinate, SubgraphField field) {
    var label = field.applied().text("override", "label");
    if (label != null && !LABEL.matcher(label).matches()) {
      error(
          "OVERRIDE_LABEL_INVALID",
          coordinate,
          "has the override label "
              + JoinText.quoted(label)
              + "; write \"percent(25)\" with a number from 0 to 100, or a name of letters, digits"
              + " and _ - : . / that starts with a letter");
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
