package io.wengao.federation.composition;

import io.wengao.federation.subgraph.Applied;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subgraphs side by side: who has which type and field, and who has taken a field over. */
final class Sources {

  private final List<Subgraph> subgraphs;
  private final Map<String, String> graphIds = new LinkedHashMap<>();
  private final Set<String> overridden = new LinkedHashSet<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Set<String>> keyFields = new LinkedHashMap<>();
  private final IdleExternals idle;
  private final CarriedDirectives directives;

  /**
   * @param composed names of directives of {@code @composeDirective}, with their {@code @}
   */
  Sources(List<Subgraph> subgraphs, Set<String> composed) {
    this.subgraphs = List.copyOf(subgraphs);
    this.directives = new CarriedDirectives(composed);
    for (var subgraph : subgraphs) {
      graphIds.put(subgraph.name(), freeId(subgraph.name()));
    }
    for (var subgraph : subgraphs) {
      subgraph.types().values().forEach(type -> readType(subgraph, type));
    }
    this.idle = new IdleExternals(this::overridden);
  }

  private void readType(Subgraph subgraph, SubgraphType type) {
    for (var field : type.fields().values()) {
      var from = field.applied().text("override", "from");
      var label = field.applied().text("override", "label");
      if (from != null && label == null) {
        overridden.add(place(from, type.name(), field.name()));
      } else if (from != null && label != null) {
        labels.put(place(from, type.name(), field.name()), label);
        labels.put(place(subgraph.name(), type.name(), field.name()), label);
      }
    }
    for (var key : type.keys()) {
      FieldSets.parse(Applied.text(key, "fields"))
          .ifPresent(
              set ->
                  FieldSets.collect(subgraph, type.name(), set)
                      .forEach(
                          coordinate ->
                              keyFields
                                  .computeIfAbsent(subgraph.name(), name -> new LinkedHashSet<>())
                                  .add(coordinate)));
    }
  }

  private String freeId(String name) {
    var id = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
    if (id.isEmpty() || Character.isDigit(id.charAt(0))) {
      id = "_" + id;
    }
    var free = id;
    for (int n = 1; graphIds.containsValue(free); n++) {
      free = id + "_" + n;
    }
    return free;
  }

  List<Subgraph> subgraphs() {
    return subgraphs;
  }

  /** The directives of one element in all its subgraphs that pass into the supergraph, as text. */
  List<String> carried(List<Applied> everywhere) {
    return directives.merge(everywhere);
  }

  /** The value of {@code join__Graph} for a subgraph. */
  String graphId(Subgraph subgraph) {
    return graphIds.getOrDefault(subgraph.name(), subgraph.name());
  }

  @Nullable Subgraph subgraph(String name) {
    return subgraphs.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  Set<String> typeNames() {
    var names = new LinkedHashSet<String>();
    subgraphs.forEach(subgraph -> names.addAll(subgraph.types().keySet()));
    return names;
  }

  /** The subgraphs that have the type, each with its own view of it. */
  Map<Subgraph, SubgraphType> having(String type) {
    var found = new LinkedHashMap<Subgraph, SubgraphType>();
    for (var subgraph : subgraphs) {
      var view = subgraph.types().get(type);
      if (view != null) {
        found.put(subgraph, view);
      }
    }
    return found;
  }

  /** Whether another subgraph has taken this field over for good. */
  boolean overridden(Subgraph subgraph, String type, String field) {
    return overridden.contains(place(subgraph.name(), type, field));
  }

  /** The label that decides who answers a field, for the old and the new subgraph; else null. */
  @Nullable String overrideLabel(Subgraph subgraph, String type, String field) {
    return labels.get(place(subgraph.name(), type, field));
  }

  /**
   * Whether a subgraph needs a field it no longer answers: for a key, an interface, a field set.
   */
  boolean neededHere(Subgraph subgraph, SubgraphType type, SubgraphField field) {
    return keyField(subgraph, type.name(), field.name())
        || field.external()
        || type.interfaces().stream()
            .map(name -> subgraph.types().get(name))
            .anyMatch(one -> one != null && one.fields().containsKey(field.name()));
  }

  /** Whether the field is part of a key in this subgraph. */
  boolean keyField(Subgraph subgraph, String type, String field) {
    return keyFields.getOrDefault(subgraph.name(), Set.of()).contains(type + "." + field);
  }

  /** External in truth: an extension that repeats its key as external still holds it. */
  boolean external(Subgraph subgraph, SubgraphType type, SubgraphField field) {
    boolean external = field.external() || type.applied().has("external");
    boolean lifted =
        (subgraph.federation1() || type.extension())
            && keyField(subgraph, type.name(), field.name());
    return external && !lifted;
  }

  /** External, and nothing the subgraph answers needs it. */
  boolean idle(Subgraph subgraph, SubgraphType type, SubgraphField field) {
    return external(subgraph, type, field) && idle.idle(subgraph, type, field);
  }

  /** Whether the subgraph answers the field itself. */
  boolean resolves(Subgraph subgraph, SubgraphType type, SubgraphField field) {
    return !external(subgraph, type, field) && !overridden(subgraph, type.name(), field.name());
  }

  private static String place(String subgraph, String type, String field) {
    return subgraph + "/" + type + "." + field;
  }
}
