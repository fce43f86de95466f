package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;

/** {@code @override}: from another subgraph, once, and not mixed with what it contradicts. */
final class OverrideChecks {

  private final Sources sources;
  private final Report report;

  OverrideChecks(Sources sources, Report report) {
    this.sources = sources;
    this.report = report;
  }

  void run() {
    for (var subgraph : sources.subgraphs()) {
      for (var type : subgraph.types().values()) {
        for (var field : type.fields().values()) {
          var from = field.applied().text("override", "from");
          if (from != null) {
            check(subgraph, type, field, from);
          }
        }
      }
    }
  }

  private void check(Subgraph subgraph, SubgraphType type, SubgraphField field, String from) {
    var coordinate = type.name() + "." + field.name();
    if (from.equals(subgraph.name())) {
      report.error(
          "OVERRIDE_FROM_SELF_ERROR",
          "["
              + subgraph.name()
              + "] Field \""
              + coordinate
              + "\" overrides itself; name the subgraph it is taken over from.",
          coordinate,
          subgraph.name());
      return;
    }
    if (field.external()) {
      report.error(
          "OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE",
          "["
              + subgraph.name()
              + "] Field \""
              + coordinate
              + "\" is both @override and @external; a field taken over is resolved here, so"
              + " remove @external.",
          coordinate,
          subgraph.name());
    }
    var source = sources.subgraph(from);
    if (source == null) {
      report.hint(
          "FROM_SUBGRAPH_DOES_NOT_EXIST",
          "["
              + subgraph.name()
              + "] \""
              + coordinate
              + "\" overrides from \""
              + from
              + "\", which is not among the subgraphs");
      return;
    }
    var view = source.types().get(type.name());
    var overridden = view == null ? null : view.fields().get(field.name());
    if (overridden != null
        && overridden.applied().has("requires")
        && field.applied().text("override", "label") != null) {
      report.error(
          "OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE",
          "Field \""
              + coordinate
              + "\" is taken over step by step in \""
              + subgraph.name()
              + "\", but has @requires in \""
              + from
              + "\". Take the label away, or the @requires.",
          coordinate,
          subgraph.name(),
          from);
    }
    if (overridden != null && overridden.applied().has("override")) {
      report.error(
          "OVERRIDE_SOURCE_HAS_OVERRIDE",
          "Field \""
              + coordinate
              + "\" is overridden in \""
              + subgraph.name()
              + "\" and in \""
              + from
              + "\"; keep one @override.",
          coordinate,
          subgraph.name(),
          from);
    }
  }
}
