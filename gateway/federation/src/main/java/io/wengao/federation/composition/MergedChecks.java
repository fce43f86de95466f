package io.wengao.federation.composition;

import graphql.language.Type;
import io.wengao.federation.subgraph.TypeKind;
import java.util.Map;
import java.util.Optional;

/** What must hold for the graph as a whole. */
final class MergedChecks {

  private final Map<String, MergedType> types;
  private final Report report;

  MergedChecks(Map<String, MergedType> types, Report report) {
    this.types = types;
    this.report = report;
  }

  void run() {
    var query = types.get("Query");
    if (query == null) {
      report.error(
          "NO_QUERIES", "No subgraph has a field on Query; a graph needs at least one.", "Query");
    }
    for (var type : types.values()) {
      interfaces(type);
    }
  }

  private void interfaces(MergedType type) {
    if (type.kind() != TypeKind.OBJECT) {
      return;
    }
    for (var name : type.interfaces()) {
      var implemented = types.get(name);
      if (implemented == null) {
        continue;
      }
      for (var field : implemented.fields().keySet()) {
        var own = type.fields().get(field);
        if (own != null) {
          fits(type, own, implemented);
        } else {
          report.error(
              "INTERFACE_FIELD_NO_IMPLEM",
              "Interface field \""
                  + name
                  + "."
                  + field
                  + "\" is in some subgraph, but type \""
                  + type.name()
                  + "\" implements \""
                  + name
                  + "\" without it. Add the field to \""
                  + type.name()
                  + "\" where it can be resolved.",
              type.name() + "." + field);
        }
      }
    }
  }

  /** Merging can make a field wider than its interface's, which no subgraph has seen. */
  private void fits(MergedType type, MergedType.MergedField own, MergedType implemented) {
    var above = implemented.fields().get(own.name());
    if (above == null || covers(above.type(), own.type())) {
      return;
    }
    var coordinate = type.name() + "." + own.name();
    report.error(
        "INVALID_GRAPHQL",
        "Field \""
            + coordinate
            + "\" becomes "
            + Types.text(own.type())
            + ", which is wider than \""
            + implemented.name()
            + "."
            + own.name()
            + "\" of type "
            + Types.text(above.type())
            + ". Make the field's type in every subgraph as narrow as the interface's.",
        coordinate);
  }

  private boolean covers(Type<?> wide, Type<?> narrow) {
    return Types.output(wide, narrow, this::wider)
        .map(Types::text)
        .filter(Types.text(wide)::equals)
        .isPresent();
  }

  private Optional<String> wider(Optional<String> one, Optional<String> other) {
    return includes(one.orElseThrow(), other.orElseThrow())
        ? one
        : includes(other.orElseThrow(), one.orElseThrow()) ? other : Optional.empty();
  }

  private boolean includes(String wide, String narrow) {
    var outer = types.get(wide);
    var inner = types.get(narrow);
    return outer != null && outer.members().contains(narrow)
        || inner != null && inner.interfaces().contains(wide);
  }
}
