package io.wengao.federation.composition;

import io.wengao.federation.subgraph.TypeKind;
import java.util.Map;

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
        if (!type.fields().containsKey(field)) {
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
}
