package io.wengao.federation.composition;

import graphql.language.Directive;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what is extended or stood in for is there: base types, interfaces of objects, keys. */
final class BaseChecks {

  private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

  private final Sources sources;
  private final Report report;

  BaseChecks(Sources sources, Report report) {
    this.sources = sources;
    this.report = report;
  }

  void run() {
    for (var name : sources.typeNames()) {
      var views = sources.having(name);
      extended(name, views);
      interfaceObjects(name, views);
      views.forEach(this::interfaceKeys);
    }
  }

  private void extended(String name, Map<Subgraph, SubgraphType> views) {
    boolean based =
        ROOTS.contains(name)
            || views.values().stream()
                .anyMatch(view -> view.kind() != TypeKind.OBJECT || !view.extension())
            || views.size() > 1
                && views.entrySet().stream()
                    .allMatch(
                        view ->
                            view.getKey().federation1()
                                && view.getValue().applied().has("extends"));
    if (!based) {
      report.error(
          "EXTENSION_WITH_NO_BASE",
          "Type \""
              + name
              + "\" is extended in "
              + Merging.names(views)
              + " but defined nowhere. Take the word \"extend\" (or @extends) away in one of them.",
          name,
          Merging.names(views));
    }
  }

  private void interfaceObjects(String name, Map<Subgraph, SubgraphType> views) {
    if (views.values().stream().allMatch(SubgraphType::interfaceObject)) {
      report.error(
          "INTERFACE_OBJECT_USAGE_ERROR",
          "Type \""
              + name
              + "\" is an @interfaceObject in every subgraph that has it ("
              + String.join(", ", Merging.names(views))
              + "). Define the interface, with its @key and its types, in one of them.",
          name,
          Merging.names(views));
    }
  }

  /** An entity interface is entered by its types, so each needs every key of it. */
  private void interfaceKeys(Subgraph subgraph, SubgraphType view) {
    if (view.kind() != TypeKind.INTERFACE || subgraph.federation1()) {
      return;
    }
    for (var type : subgraph.types().values()) {
      if (type.kind() != TypeKind.OBJECT || !type.interfaces().contains(view.name())) {
        continue;
      }
      for (var key : view.keys()) {
        if (type.keys().stream().noneMatch(own -> same(own, key))) {
          report.error(
              "INTERFACE_KEY_NOT_ON_IMPLEMENTATION",
              "["
                  + subgraph.name()
                  + "] Interface \""
                  + view.name()
                  + "\" has @key(fields: "
                  + JoinText.quoted(text(key))
                  + "), but its type \""
                  + type.name()
                  + "\" does not. Add the @key there.",
              type.name(),
              List.of(subgraph.name()));
        }
      }
    }
  }

  private static boolean same(Directive one, Directive other) {
    return normal(one).equals(normal(other));
  }

  private static String normal(Directive key) {
    return text(key).replaceAll("[\\s,]+", " ").replaceAll(" ?([{}]) ?", "$1").strip();
  }

  private static String text(Directive key) {
    var text = Applied.text(key, "fields");
    return text == null ? "" : text;
  }
}
