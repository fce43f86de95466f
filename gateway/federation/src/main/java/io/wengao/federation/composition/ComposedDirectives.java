package io.wengao.federation.composition;

import graphql.language.AstPrinter;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.LinkedFeature;
import io.wengao.federation.subgraph.Subgraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code @composeDirective}: directives of a team's own that pass into the supergraph. The newest
 * linked version of a directive defines it.
 */
final class ComposedDirectives {

  private record Composed(
      Subgraph subgraph,
      String name,
      String original,
      LinkedFeature feature,
      DirectiveDefinition definition) {}

  private final Map<String, List<Composed>> byName = new LinkedHashMap<>();
  private final Report report;

  private ComposedDirectives(Report report) {
    this.report = report;
  }

  static ComposedDirectives of(List<Subgraph> subgraphs, Report report) {
    var composed = new ComposedDirectives(report);
    for (var subgraph : subgraphs) {
      for (var directive : subgraph.schema().all("composeDirective")) {
        var name = Applied.text(directive, "name");
        var one = name == null ? null : composed.read(subgraph, name);
        if (one != null) {
          composed.byName.computeIfAbsent(one.name(), key -> new ArrayList<>()).add(one);
        }
      }
    }
    composed.compare();
    return composed;
  }

  private @Nullable Composed read(Subgraph subgraph, String name) {
    if (!name.startsWith("@")) {
      return error(subgraph, name, "must be named with a leading @");
    }
    var bare = name.substring(1);
    var definition = subgraph.directives().get(bare);
    var feature =
        subgraph.features().stream()
            .filter(one -> one.original(bare) != null)
            .findFirst()
            .orElse(null);
    if (feature != null && feature.house()) {
      return error(subgraph, name, "belongs to federation, which composes it by itself; remove it");
    }
    if (definition == null) {
      return error(subgraph, name, "is not defined in this subgraph; define it there");
    }
    if (feature == null) {
      return error(
          subgraph,
          name,
          "belongs to no linked specification; import it with @link(url:, import:)");
    }
    return new Composed(
        subgraph, name, String.valueOf(feature.original(bare)), feature, definition);
  }

  private @Nullable Composed error(Subgraph subgraph, String name, String message) {
    report.error(
        "DIRECTIVE_COMPOSITION_ERROR",
        "["
            + subgraph.name()
            + "] The directive \""
            + name
            + "\" of @composeDirective "
            + message
            + ".",
        name,
        subgraph.name());
    return null;
  }

  private void compare() {
    var all = byName.values().stream().flatMap(List::stream).toList();
    var said = new LinkedHashSet<String>();
    for (var one : all) {
      for (var other : all) {
        boolean sameSpec = one.feature().identity().equals(other.feature().identity());
        String why = null;
        if (sameSpec && one.feature().major() != other.feature().major()) {
          why = "link the same major version of " + one.feature().identity();
        } else if (sameSpec
            && one.original().equals(other.original())
            && !one.name().equals(other.name())) {
          why = "import it under one name";
        } else if (!sameSpec && one.name().equals(other.name())) {
          why = "link it from one specification, or rename one of them";
        }
        if (why != null && said.add(why)) {
          mismatch(one, other, why);
        }
      }
    }
  }

  private void mismatch(Composed one, Composed other, String why) {
    report.error(
        "DIRECTIVE_COMPOSITION_ERROR",
        "Directive \""
            + one.name()
            + "\" of \""
            + one.subgraph().name()
            + "\" and \""
            + other.name()
            + "\" of \""
            + other.subgraph().name()
            + "\" do not fit: "
            + why
            + " in both.",
        one.name(),
        one.subgraph().name(),
        other.subgraph().name());
  }

  Set<String> names() {
    return byName.keySet();
  }

  /** One {@code @link} for each specification, importing what is composed of it. */
  List<String> links() {
    var newest = new LinkedHashMap<String, LinkedFeature>();
    var imports = new LinkedHashMap<String, Set<String>>();
    byName.forEach(
        (name, all) -> {
          for (var one : all) {
            var identity = one.feature().identity();
            newest.merge(
                identity, one.feature(), (old, own) -> own.minor() > old.minor() ? own : old);
            imports
                .computeIfAbsent(identity, key -> new LinkedHashSet<>())
                .add(
                    one.name().equals("@" + one.original())
                        ? JoinText.quoted(name)
                        : "{name: \"@" + one.original() + "\", as: " + JoinText.quoted(name) + "}");
          }
        });
    var links = new ArrayList<String>();
    newest.forEach(
        (identity, feature) ->
            links.add(
                "@link(url: "
                    + JoinText.quoted(identity + "/v" + feature.major() + "." + feature.minor())
                    + ", import: ["
                    + String.join(", ", imports.getOrDefault(identity, Set.of()))
                    + "])"));
    return links;
  }

  /** The definitions to print: arguments of the newest version, locations of all of them. */
  List<String> definitions() {
    var texts = new ArrayList<String>();
    for (var all : byName.values()) {
      var newest = all.getFirst();
      var locations = new LinkedHashSet<String>();
      boolean repeatable = false;
      for (var one : all) {
        newest = one.feature().minor() > newest.feature().minor() ? one : newest;
        repeatable |= one.definition().isRepeatable();
        one.definition().getDirectiveLocations().stream()
            .map(DirectiveLocation::getName)
            .forEach(locations::add);
      }
      boolean again = repeatable;
      texts.add(
          AstPrinter.printAst(
              newest
                  .definition()
                  .transform(
                      builder ->
                          builder
                              .repeatable(again)
                              .directiveLocations(
                                  locations.stream().map(DirectiveLocation::new).toList()))));
    }
    return texts;
  }
}
