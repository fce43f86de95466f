package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who may answer a field: one subgraph, or several that all say {@code @shareable}. */
final class SharingChecks {

  private final Sources sources;
  private final Report report;

  SharingChecks(Sources sources, Report report) {
    this.sources = sources;
    this.report = report;
  }

  void run() {
    for (var type : sources.typeNames()) {
      var views = sources.having(type);
      if (views.values().stream().allMatch(view -> view.kind() == TypeKind.OBJECT)) {
        views.values().stream()
            .flatMap(view -> view.fields().keySet().stream())
            .distinct()
            .forEach(field -> check(type, field, views));
      }
    }
  }

  private void check(String type, String field, Map<Subgraph, SubgraphType> views) {
    var coordinate = type + "." + field;
    var resolving = new ArrayList<String>();
    var unshared = new ArrayList<String>();
    var externals = new ArrayList<String>();
    views.forEach(
        (subgraph, view) -> {
          var own = view.fields().get(field);
          if (own == null || sources.overridden(subgraph, type, field)) {
            return;
          }
          if (sources.external(subgraph, view, own)) {
            externals.add(subgraph.name());
            return;
          }
          resolving.add(subgraph.name());
          if (!shareable(subgraph, view, own)) {
            unshared.add(subgraph.name());
          }
        });
    if (resolving.isEmpty() && !externals.isEmpty()) {
      report.error(
          "EXTERNAL_MISSING_ON_BASE",
          "Field \""
              + coordinate
              + "\" is @external in "
              + externals
              + " but no subgraph resolves it. Remove @external in the one that does.",
          coordinate,
          externals);
    }
    if (type.equals("Subscription") && sharedSomewhere(field, views)) {
      report.error(
          "INVALID_FIELD_SHARING",
          "Field \""
              + coordinate
              + "\" is @shareable, but events come from one subgraph. Take @shareable away, and the"
              + " field in all subgraphs but one.",
          coordinate,
          List.copyOf(resolving));
    } else if (resolving.size() > 1 && !unshared.isEmpty()) {
      report.error(
          "INVALID_FIELD_SHARING",
          "Field \""
              + coordinate
              + "\" is resolved in "
              + resolving
              + " but not marked @shareable"
              + " in "
              + unshared
              + ". Mark it @shareable in all of them, or @external where it"
              + " is not resolved.",
          coordinate,
          List.copyOf(resolving));
    }
  }

  private static boolean sharedSomewhere(String field, Map<Subgraph, SubgraphType> views) {
    return views.values().stream()
        .map(view -> view.fields().get(field))
        .anyMatch(own -> own != null && own.applied().has("shareable"));
  }

  private boolean shareable(Subgraph subgraph, SubgraphType type, SubgraphField field) {
    return subgraph.federation1()
        || field.applied().has("shareable")
        || type.applied().has("shareable")
        || sources.overrideLabel(subgraph, type.name(), field.name()) != null
        || sources.keyField(subgraph, type.name(), field.name());
  }
}
