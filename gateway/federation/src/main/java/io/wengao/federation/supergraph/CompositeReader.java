package io.wengao.federation.supergraph;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads objects, interfaces and unions with their join directives. */
final class CompositeReader {

  private final Document document;
  private final Map<String, SubgraphId> graphs;
  private final List<String> problems;
  private final ContextReader contexts;
  private final Map<String, Map<SubgraphId, JoinType>> joins = new LinkedHashMap<>();
  private final Map<String, ImplementingTypeDefinition<?>> implementing = new LinkedHashMap<>();

  CompositeReader(Document document, Map<String, SubgraphId> graphs, List<String> problems) {
    this.document = document;
    this.graphs = graphs;
    this.problems = problems;
    this.contexts = new ContextReader(document, problems);
  }

  Map<String, CompositeInfo> read() {
    for (var type : document.getDefinitionsOfType(ImplementingTypeDefinition.class)) {
      if (!type.getName().contains("__")) {
        implementing.put(type.getName(), type);
        joins.put(type.getName(), joinTypes(type.getName(), type.getDirectives()));
      }
    }
    var unions = new ArrayList<UnionTypeDefinition>();
    for (var union : document.getDefinitionsOfType(UnionTypeDefinition.class)) {
      unions.add(union);
      joins.put(union.getName(), joinTypes(union.getName(), union.getDirectives()));
    }
    var composites = new LinkedHashMap<String, CompositeInfo>();
    for (var type : implementing.values()) {
      composites.put(type.getName(), implementingType(type));
    }
    for (var union : unions) {
      composites.put(union.getName(), union(union));
    }
    return composites;
  }

  private CompositeInfo implementingType(ImplementingTypeDefinition<?> type) {
    var kind =
        type instanceof InterfaceTypeDefinition
            ? CompositeInfo.Kind.INTERFACE
            : CompositeInfo.Kind.OBJECT;
    var own = joinsOf(type.getName());
    var fields = new LinkedHashMap<String, FieldInfo>();
    var reader = new JoinFieldReader(graphs, contexts, problems);
    var owner = owner(type.getDirectives());
    for (Object definition : type.getFieldDefinitions()) {
      var field = (FieldDefinition) definition;
      fields.put(field.getName(), reader.read(type.getName(), field, own, owner));
    }
    Map<SubgraphId, Set<String>> subtypes = new LinkedHashMap<>();
    if (kind == CompositeInfo.Kind.OBJECT) {
      own.keySet().forEach(subgraph -> subtypes.put(subgraph, Set.of(type.getName())));
      return new CompositeInfo(type.getName(), kind, own, fields, subtypes, Set.of(type.getName()));
    }
    var possible = new LinkedHashSet<String>();
    for (var other : implementing.values()) {
      if (other instanceof ObjectTypeDefinition && implementsType(other, type.getName())) {
        possible.add(other.getName());
      }
    }
    for (var subgraph : own.keySet()) {
      subtypes.put(subgraph, implementers(type.getName(), subgraph, possible));
    }
    return new CompositeInfo(type.getName(), kind, own, fields, subtypes, possible);
  }

  private Set<String> implementers(String type, SubgraphId subgraph, Set<String> possible) {
    var found = new LinkedHashSet<String>();
    for (var name : possible) {
      var other = implementing.get(name);
      if (other == null || !joinsOf(name).containsKey(subgraph)) {
        continue;
      }
      var lines = other.getDirectives("join__implements");
      boolean here =
          lines.isEmpty()
              || lines.stream()
                  .anyMatch(
                      line ->
                          type.equals(Arguments.text(line, "interface"))
                              && subgraph.equals(graph(line)));
      if (here) {
        found.add(name);
      }
    }
    return found;
  }

  static boolean implementsType(ImplementingTypeDefinition<?> type, String name) {
    return type.getImplements().stream()
        .anyMatch(one -> one instanceof TypeName named && named.getName().equals(name));
  }

  private CompositeInfo union(UnionTypeDefinition union) {
    var own = joinsOf(union.getName());
    var possible = new LinkedHashSet<String>();
    union.getMemberTypes().forEach(member -> possible.add(((TypeName) member).getName()));
    Map<SubgraphId, Set<String>> subtypes = new LinkedHashMap<>();
    var lines = union.getDirectives("join__unionMember");
    for (var subgraph : own.keySet()) {
      var members = new LinkedHashSet<String>();
      if (lines.isEmpty()) {
        possible.stream()
            .filter(member -> joinsOf(member).containsKey(subgraph))
            .forEach(members::add);
      }
      for (var line : lines) {
        var member = Arguments.text(line, "member");
        if (member != null && subgraph.equals(graph(line))) {
          members.add(member);
        }
      }
      subtypes.put(subgraph, members);
    }
    return new CompositeInfo(
        union.getName(), CompositeInfo.Kind.UNION, own, Map.of(), subtypes, possible);
  }

  private Map<SubgraphId, JoinType> joinsOf(String type) {
    return joins.getOrDefault(type, Map.of());
  }

  private @Nullable SubgraphId graph(Directive line) {
    var graph = Arguments.text(line, "graph");
    return graph == null ? null : graphs.get(graph);
  }

  private @Nullable SubgraphId owner(List<Directive> directives) {
    return directives.stream()
        .filter(directive -> directive.getName().equals("join__owner"))
        .map(this::graph)
        .findFirst()
        .orElse(null);
  }

  private Map<SubgraphId, JoinType> joinTypes(String type, List<Directive> directives) {
    Map<SubgraphId, JoinType> found = new LinkedHashMap<>();
    for (var line : directives) {
      if (!line.getName().equals("join__type")) {
        continue;
      }
      var subgraph = graph(line);
      if (subgraph == null) {
        problems.add("Type " + type + ": @join__type names an unknown graph");
        continue;
      }
      var keys = new ArrayList<JoinKey>();
      var before = found.get(subgraph);
      if (before != null) {
        keys.addAll(before.keys());
      }
      var key = Arguments.selection(line, "key", "Type " + type, problems);
      if (key != null) {
        keys.add(
            new JoinKey(
                key, Arguments.textOr(line, "key", ""), Arguments.flag(line, "resolvable", true)));
      }
      found.put(
          subgraph, new JoinType(subgraph, keys, Arguments.flag(line, "isInterfaceObject", false)));
    }
    if (found.isEmpty()) {
      // Join spec v0.1: a type without join__type is a value type, and every subgraph has it.
      graphs
          .values()
          .forEach(subgraph -> found.put(subgraph, new JoinType(subgraph, List.of(), false)));
    }
    return found;
  }
}
