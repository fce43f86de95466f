package io.wengao.federation.supergraph;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who has a field: its {@code @join__field}s, or what their absence means. */
final class JoinFieldReader {

  private final Map<String, SubgraphId> graphs;
  private final ContextReader contexts;
  private final List<String> problems;

  JoinFieldReader(Map<String, SubgraphId> graphs, ContextReader contexts, List<String> problems) {
    this.graphs = graphs;
    this.contexts = contexts;
    this.problems = problems;
  }

  FieldInfo read(
      String type,
      FieldDefinition field,
      Map<SubgraphId, JoinType> typeJoins,
      @Nullable SubgraphId owner) {
    var lines = field.getDirectives("join__field");
    Map<SubgraphId, JoinField> joins = new LinkedHashMap<>();
    if (lines.isEmpty()) {
      (owner == null ? typeJoins.keySet() : List.of(owner))
          .forEach(subgraph -> joins.put(subgraph, JoinField.plain(subgraph, field.getType())));
    }
    for (var line : lines) {
      var graph = Arguments.text(line, "graph");
      var subgraph = graph == null ? null : graphs.get(graph);
      if (subgraph != null) {
        joins.put(subgraph, join(type + "." + field.getName(), subgraph, field, line));
      } else if (graph != null) {
        problems.add(type + "." + field.getName() + ": @join__field names an unknown graph");
      }
    }
    return new FieldInfo(field.getName(), field.getType(), joins);
  }

  private JoinField join(String place, SubgraphId subgraph, FieldDefinition field, Directive line) {
    var type = Arguments.type(line, "type", place, problems);
    return new JoinField(
        subgraph,
        type == null ? field.getType() : type,
        Arguments.selection(line, "requires", place, problems),
        Arguments.selection(line, "provides", place, problems),
        Arguments.flag(line, "external", false),
        Arguments.flag(line, "usedOverridden", false),
        Arguments.text(line, "override"),
        Arguments.text(line, "overrideLabel"),
        contexts.read(place, line));
  }
}
