package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges enum values: all of them if the enum is only returned, the common ones if it is only
 * given, and no difference allowed if it is both.
 */
final class EnumMerging {

  private final Sources sources;
  private final Report report;
  private final EnumUsage usage;

  EnumMerging(Sources sources, Report report, EnumUsage usage) {
    this.sources = sources;
    this.report = report;
    this.usage = usage;
  }

  Map<String, MergedType.MergedValue> merge(
      String type, TypeKind kind, Map<Subgraph, SubgraphType> views) {
    var values = new LinkedHashMap<String, MergedType.MergedValue>();
    if (kind != TypeKind.ENUM) {
      return values;
    }
    var having = new LinkedHashMap<String, List<Subgraph>>();
    views.forEach(
        (subgraph, view) ->
            view.values()
                .keySet()
                .forEach(
                    value ->
                        having.computeIfAbsent(value, name -> new ArrayList<>()).add(subgraph)));
    boolean given = usage.given().contains(type);
    boolean returned = usage.returned().contains(type);
    having.forEach(
        (value, subgraphs) -> {
          boolean everywhere = subgraphs.size() == views.size();
          boolean hidden = hidden(value, views);
          if (!everywhere && given && returned && !hidden) {
            mismatch(type, value, subgraphs, views);
          }
          if (everywhere || !given || returned && hidden) {
            values.put(value, value(value, subgraphs, views));
          }
        });
    if (values.isEmpty()) {
      report.error(
          "EMPTY_MERGED_ENUM_TYPE",
          "Enum \""
              + type
              + "\" has no value that all its subgraphs know; as an argument's type"
              + " it needs a common value.",
          type,
          Merging.names(views));
    }
    return values;
  }

  private static boolean hidden(String value, Map<Subgraph, SubgraphType> views) {
    return views.values().stream()
        .map(view -> view.values().get(value))
        .anyMatch(own -> own != null && own.applied().has("inaccessible"));
  }

  private void mismatch(
      String type, String value, List<Subgraph> having, Map<Subgraph, SubgraphType> views) {
    report.error(
        "ENUM_VALUE_MISMATCH",
        "Enum \""
            + type
            + "\" is both an argument's and a result's type, but its value \""
            + value
            + "\" is only in "
            + having.stream().map(Subgraph::name).toList()
            + " of "
            + Merging.names(views)
            + ". Define it in all of them, or mark it @inaccessible.",
        type + "." + value,
        Merging.names(views));
  }

  private MergedType.MergedValue value(
      String value, List<Subgraph> subgraphs, Map<Subgraph, SubgraphType> views) {
    var directives = new ArrayList<String>();
    String description = null;
    var applied = new ArrayList<io.wengao.federation.subgraph.Applied>();
    for (var subgraph : subgraphs) {
      directives.add(JoinText.value(sources.graphId(subgraph)));
      var view = views.get(subgraph);
      var own = view == null ? null : view.values().get(value);
      if (own != null) {
        applied.add(own.applied());
        description = description == null ? own.description() : description;
      }
    }
    directives.addAll(sources.carried(applied));
    return new MergedType.MergedValue(value, description, directives);
  }
}
