package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphInput;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one subgraph must have right by itself: what it refers to, and its external fields. */
final class SubgraphChecks {

  private static final Set<String> SCALARS = Set.of("Int", "Float", "String", "Boolean", "ID");

  private final Subgraph subgraph;
  private final Report report;

  SubgraphChecks(Subgraph subgraph, Report report) {
    this.subgraph = subgraph;
    this.report = report;
  }

  void run() {
    if (subgraph.name().equals("_")) {
      report.error(
          "INVALID_SUBGRAPH_NAME",
          "A subgraph is called \"_\", which is reserved; give it a name.",
          null,
          subgraph.name());
    }
    subgraph.types().values().forEach(this::contents);
    subgraph.types().values().forEach(this::references);
    subgraph.types().values().forEach(this::directions);
    new ImplementationChecks(subgraph, report).run();
    new PlacementChecks(subgraph, report).run();
    new CostChecks(subgraph, report).run();
    var used = new LinkedHashSet<>(new FieldSetChecks(subgraph, report).run());
    used.addAll(new ContextChecks(subgraph, report).run());
    if (!subgraph.federation1()) {
      subgraph.types().values().forEach(type -> externals(type, used));
    }
  }

  private void contents(SubgraphType type) {
    boolean empty =
        switch (type.kind()) {
          case OBJECT, INTERFACE -> type.fields().isEmpty();
          case INPUT -> type.inputs().isEmpty();
          case UNION -> type.members().isEmpty();
          case ENUM -> type.values().isEmpty();
          case SCALAR -> false;
        };
    if (empty) {
      report.error(
          "INVALID_GRAPHQL",
          "["
              + subgraph.name()
              + "] \""
              + type.name()
              + "\" is declared with \""
              + type.kind().keyword()
              + "\" but has nothing in it; give it something, or remove it.",
          type.name(),
          subgraph.name());
    }
  }

  /** Whether what is given can be given, and what is returned returned. */
  private void directions(SubgraphType type) {
    type.inputs().values().forEach(input -> given(type.name() + "." + input.name(), input));
    for (var field : type.fields().values()) {
      var coordinate = type.name() + "." + field.name();
      var result = subgraph.types().get(Types.named(field.type()));
      if (result != null && result.kind() == TypeKind.INPUT) {
        misplaced(coordinate, "returns", result);
      }
      field
          .arguments()
          .values()
          .forEach(argument -> given(coordinate + "(" + argument.name() + ":)", argument));
    }
  }

  private void given(String coordinate, SubgraphInput input) {
    var target = subgraph.types().get(Types.named(input.type()));
    if (target != null && Types.composite(target.kind())) {
      misplaced(coordinate, "takes", target);
    }
  }

  private void misplaced(String coordinate, String verb, SubgraphType target) {
    report.error(
        "INVALID_GRAPHQL",
        "["
            + subgraph.name()
            + "] \""
            + coordinate
            + "\" "
            + verb
            + " \""
            + target.name()
            + "\", which is declared with \""
            + target.kind().keyword()
            + "\"; inputs are only given, the other types only returned.",
        coordinate,
        subgraph.name());
  }

  private void references(SubgraphType type) {
    // By name, where it stands first.
    var places = new LinkedHashMap<String, String>();
    type.interfaces().forEach(name -> places.putIfAbsent(name, type.name()));
    type.members().forEach(name -> places.putIfAbsent(name, type.name()));
    for (var input : type.inputs().values()) {
      places.putIfAbsent(Types.named(input.type()), type.name() + "." + input.name());
    }
    for (var field : type.fields().values()) {
      var coordinate = type.name() + "." + field.name();
      places.putIfAbsent(Types.named(field.type()), coordinate);
      for (var argument : field.arguments().values()) {
        var place = coordinate + "(" + argument.name() + ":)";
        places.putIfAbsent(Types.named(argument.type()), place);
      }
    }
    places.forEach(
        (name, place) -> {
          if (!SCALARS.contains(name) && !subgraph.types().containsKey(name)) {
            unknown(name, place);
          }
        });
  }

  private void unknown(String name, String place) {
    report.error(
        "INVALID_GRAPHQL",
        "["
            + subgraph.name()
            + "] \""
            + place
            + "\" refers to \""
            + name
            + "\", which this subgraph does not define. Define it, or an @key stub of it.",
        place,
        subgraph.name());
  }

  private void externals(SubgraphType type, Set<String> used) {
    if (type.interfaceObject() || type.kind() != TypeKind.OBJECT) {
      return;
    }
    var implemented = interfaceFields(type);
    for (var field : type.fields().values()) {
      var coordinate = type.name() + "." + field.name();
      if (!field.external()) {
        continue;
      }
      for (var merged : List.of("tag", "inaccessible")) {
        if (field.applied().has(merged)) {
          report.error(
              "MERGED_DIRECTIVE_APPLICATION_ON_EXTERNAL",
              "["
                  + subgraph.name()
                  + "] Field \""
                  + coordinate
                  + "\" is @external and @"
                  + merged
                  + "; put @"
                  + merged
                  + " where the field is resolved.",
              coordinate,
              subgraph.name());
        }
      }
      if (!used.contains(coordinate)
          && !implemented.contains(field.name())
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
