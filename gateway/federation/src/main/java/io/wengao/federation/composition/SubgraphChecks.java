package io.wengao.federation.composition;

import graphql.language.Directive;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one subgraph must have right by itself. */
final class SubgraphChecks {

  private static final Set<String> SCALARS = Set.of("Int", "Float", "String", "Boolean", "ID");

  private final Subgraph subgraph;
  private final Report report;
  private final Set<String> used = new LinkedHashSet<>();

  SubgraphChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  void run() {
    for (var type : subgraph.types().values()) {
      references(type);
      type.keys().forEach(key -> fieldSet(type.name(), type.name(), key, "KEY"));
      for (var field : type.fields().values()) {
        var coordinate = type.name() + "." + field.name();
        field
            .applied()
            .all("requires")
            .forEach(requires -> fieldSet(coordinate, type.name(), requires, "REQUIRES"));
        field
            .applied()
            .all("provides")
            .forEach(
                provides -> fieldSet(coordinate, Types.named(field.type()), provides, "PROVIDES"));
      }
    }
    if (!subgraph.federation1()) {
      subgraph.types().values().forEach(this::unusedExternals);
    }
  }

  private void references(SubgraphType type) {
    var named = new ArrayList<String>(type.interfaces());
    named.addAll(type.members());
    type.inputs().values().forEach(input -> named.add(Types.named(input.type())));
    for (var field : type.fields().values()) {
      named.add(Types.named(field.type()));
      field.arguments().values().forEach(input -> named.add(Types.named(input.type())));
    }
    for (var name : new LinkedHashSet<>(named)) {
      if (!SCALARS.contains(name) && !subgraph.types().containsKey(name)) {
        report.error(
            "INVALID_GRAPHQL",
            "["
                + subgraph.name()
                + "] Type \""
                + type.name()
                + "\" refers to \""
                + name
                + "\", which this subgraph does not define. Define it, or an @key stub of it.",
            type.name(),
            subgraph.name());
      }
    }
  }

  private void fieldSet(String coordinate, String type, Directive directive, String kind) {
    var text = Applied.text(directive, "fields");
    var set = FieldSets.parse(text);
    if (set.isEmpty()) {
      report.error(
          kind + "_INVALID_FIELDS",
          "["
              + subgraph.name()
              + "] On \""
              + coordinate
              + "\", @"
              + directive.getName()
              + "(fields: "
              + JoinText.quoted(text == null ? "" : text)
              + ") is not a selection of fields such as \"id\" or \"owner { id }\".",
          coordinate,
          subgraph.name());
      return;
    }
    used.addAll(
        FieldSets.check(
            subgraph,
            type,
            set.get(),
            unknown ->
                report.error(
                    kind + "_INVALID_FIELDS",
                    "["
                        + subgraph.name()
                        + "] On \""
                        + coordinate
                        + "\", @"
                        + directive.getName()
                        + "(fields: "
                        + JoinText.quoted(text == null ? "" : text)
                        + ") names "
                        + unknown
                        + ", which this subgraph does not define. Define it here"
                        + (kind.equals("KEY") ? "." : " and mark it @external."),
                    coordinate,
                    subgraph.name())));
  }

  private void unusedExternals(SubgraphType type) {
    if (type.interfaceObject()) {
      return;
    }
    var implemented = interfaceFields(type);
    for (var field : type.fields().values()) {
      var coordinate = type.name() + "." + field.name();
      boolean satisfiesInterface = implemented.contains(field.name());
      if (field.external()
          && !used.contains(coordinate)
          && !satisfiesInterface
          && used.stream().noneMatch(one -> viaInterface(one, type, field.name()))) {
        report.error(
            "EXTERNAL_UNUSED",
            "["
                + subgraph.name()
                + "] Field \""
                + coordinate
                + "\" is @external but no @key, @requires or @provides uses it. Remove the field,"
                + " or the @external if this subgraph resolves it.",
            coordinate,
            subgraph.name());
      }
    }
  }

  private List<String> interfaceFields(SubgraphType type) {
    var names = new ArrayList<String>();
    for (var name : type.interfaces()) {
      var implemented = subgraph.types().get(name);
      if (implemented != null) {
        names.addAll(implemented.fields().keySet());
      }
    }
    return names;
  }

  private static boolean viaInterface(String coordinate, SubgraphType type, String field) {
    return type.interfaces().stream().anyMatch(name -> coordinate.equals(name + "." + field));
  }
}
