package io.wengao.federation.graph;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import io.wengao.federation.supergraph.CompositeInfo;
import io.wengao.federation.supergraph.FieldInfo;
import io.wengao.federation.supergraph.JoinField;
import io.wengao.federation.supergraph.JoinKey;
import io.wengao.federation.supergraph.JoinType;
import io.wengao.federation.supergraph.SubgraphId;
import io.wengao.federation.supergraph.Supergraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the graph of a supergraph. */
final class GraphBuilder {

  private final Supergraph supergraph;
  private final List<Site> sites = new ArrayList<>();
  private final Map<String, Integer> interfaceObjectSites = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Node>> nodes = new LinkedHashMap<>();
  private final Set<String> keyFields = new HashSet<>();

  GraphBuilder(Supergraph supergraph) {
    this.supergraph = supergraph;
  }

  FederationGraph build() {
    supergraph
        .subgraphs()
        .forEach(subgraph -> sites.add(new Site(subgraph.index(), subgraph, null)));
    for (var type : supergraph.composites().values()) {
      for (var join : type.joins().values()) {
        if (join.interfaceObject()) {
          interfaceObjectSites.put(place(type.name(), join.subgraph()), sites.size());
          sites.add(new Site(sites.size(), join.subgraph(), type.name()));
        }
        join.keys().forEach(key -> collectKey(type.name(), join.subgraph(), key.fields()));
      }
    }
    for (var type : supergraph.composites().values()) {
      for (var join : type.joins().values()) {
        addNode(type, join);
      }
    }
    return new FederationGraph(supergraph, List.copyOf(sites), nodes);
  }

  private void addNode(CompositeInfo type, JoinType join) {
    var site = sites.get(siteOf(type.name(), join.subgraph()));
    var fields = new LinkedHashMap<String, FieldEdge>();
    for (var field : type.fields().values()) {
      var own = field.joins().get(join.subgraph());
      if (own != null) {
        fields.put(field.name(), edge(field, own));
      } else if (keyFields.contains(place(type.name() + "." + field.name(), join.subgraph()))) {
        // Join spec v0.1 does not say again that a subgraph has the fields of its own keys.
        fields.put(field.name(), edge(field, JoinField.plain(join.subgraph(), field.type())));
      }
    }
    var keys =
        join.keys().stream()
            .filter(JoinKey::resolvable)
            .map(key -> new KeyEdge(key.fields(), key.text()))
            .toList();
    var node = new Node(type.name(), site, fields, keys);
    nodes.computeIfAbsent(type.name(), name -> new LinkedHashMap<>()).put(site.index(), node);
    if (join.interfaceObject()) {
      for (var object : type.possible()) {
        nodes.computeIfAbsent(object, name -> new LinkedHashMap<>()).put(site.index(), node);
      }
    }
  }

  private FieldEdge edge(FieldInfo field, JoinField join) {
    var target = named(join.type());
    return new FieldEdge(
        field.name(),
        join.type(),
        target,
        siteOf(target, join.subgraph()),
        supergraph.composite(target) != null,
        !join.usedOverridden() && !join.external(),
        join.requires(),
        join.provides(),
        join.override() == null ? null : join.overrideLabel(),
        takenOverUnder(field, join.subgraph()),
        join.contexts());
  }

  private static @Nullable String takenOverUnder(FieldInfo field, SubgraphId subgraph) {
    for (var join : field.joins().values()) {
      if (subgraph.name().equals(join.override())) {
        return join.overrideLabel();
      }
    }
    return null;
  }

  private int siteOf(String type, SubgraphId subgraph) {
    return interfaceObjectSites.getOrDefault(place(type, subgraph), subgraph.index());
  }

  private void collectKey(String type, SubgraphId subgraph, SelectionSet set) {
    var info = supergraph.composite(type);
    if (info == null) {
      return;
    }
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof InlineFragment fragment) {
        var condition = fragment.getTypeCondition();
        collectKey(
            condition == null ? type : condition.getName(), subgraph, fragment.getSelectionSet());
      } else if (selection instanceof Field field) {
        keyFields.add(place(type + "." + field.getName(), subgraph));
        var known = info.fields().get(field.getName());
        if (known != null && field.getSelectionSet() != null) {
          collectKey(named(known.type()), subgraph, field.getSelectionSet());
        }
      }
    }
  }

  private static String named(Type<?> type) {
    return switch (type) {
      case NonNullType nonNull -> named(nonNull.getType());
      case ListType list -> named(list.getType());
      case TypeName name -> name.getName();
      default -> throw new IllegalStateException("Not a type: " + type);
    };
  }

  private static String place(String name, SubgraphId subgraph) {
    return name + "@" + subgraph.graph();
  }
}
