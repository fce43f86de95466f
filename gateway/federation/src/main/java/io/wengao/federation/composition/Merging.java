package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges type by type, in the order types first appear. */
final class Merging {

  private final Sources sources;
  private final Report report;

  Merging(Sources sources, Report report) {
    this.sources = sources;
    this.report = report;
  }

  Map<String, MergedType> merge() {
    var merged = new LinkedHashMap<String, MergedType>();
    var usage = EnumUsage.of(sources);
    for (var name : sources.typeNames()) {
      var views = sources.having(name);
      var kind = kindOf(name, views);
      if (kind != null) {
        merged.put(name, mergeType(name, kind, views, usage));
      }
    }
    InterfaceObjects.spread(sources, merged);
    return merged;
  }

  private @Nullable TypeKind kindOf(String name, Map<Subgraph, SubgraphType> views) {
    var kinds = EnumSet.noneOf(TypeKind.class);
    views.values().forEach(view -> kinds.add(effectiveKind(view)));
    if (kinds.size() == 1) {
      return kinds.iterator().next();
    }
    var said = new ArrayList<String>();
    views.forEach(
        (subgraph, view) -> said.add(view.kind().keyword() + " in \"" + subgraph.name() + "\""));
    report.error(
        "TYPE_KIND_MISMATCH",
        "Type \""
            + name
            + "\" is "
            + String.join(", ", said)
            + ". Make it the same kind everywhere, or rename one of them.",
        name,
        names(views));
    return null;
  }

  private static TypeKind effectiveKind(SubgraphType view) {
    return view.interfaceObject() ? TypeKind.INTERFACE : view.kind();
  }

  private MergedType mergeType(
      String name, TypeKind kind, Map<Subgraph, SubgraphType> views, EnumUsage usage) {
    var directives = new ArrayList<String>();
    views.forEach((subgraph, view) -> directives.addAll(JoinText.types(sources, subgraph, view)));
    var interfaces = new LinkedHashSet<String>();
    views.forEach(
        (subgraph, view) ->
            view.interfaces()
                .forEach(
                    implemented -> {
                      interfaces.add(implemented);
                      directives.add(JoinText.implement(sources.graphId(subgraph), implemented));
                    }));
    views.forEach(
        (subgraph, view) ->
            view.members()
                .forEach(
                    member -> directives.add(JoinText.member(sources.graphId(subgraph), member))));
    views.forEach((subgraph, view) -> directives.addAll(JoinText.contexts(subgraph, view)));
    directives.addAll(sources.carried(views.values().stream().map(SubgraphType::applied).toList()));
    return new MergedType(
        name,
        kind,
        description(views),
        directives,
        List.copyOf(interfaces),
        new FieldMerging(sources, report).merge(name, views),
        new InputMerging(sources, report).mergeInputObject(name, kind, views),
        new EnumMerging(sources, report, usage).merge(name, kind, views),
        members(views));
  }

  private static List<String> members(Map<Subgraph, SubgraphType> views) {
    Set<String> members = new LinkedHashSet<>();
    views.values().forEach(view -> members.addAll(view.members()));
    return List.copyOf(members);
  }

  private static @Nullable String description(Map<Subgraph, SubgraphType> views) {
    return views.values().stream()
        .map(SubgraphType::description)
        .filter(text -> text != null && !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  static List<String> names(Map<Subgraph, SubgraphType> views) {
    return views.keySet().stream().map(Subgraph::name).toList();
  }
}
