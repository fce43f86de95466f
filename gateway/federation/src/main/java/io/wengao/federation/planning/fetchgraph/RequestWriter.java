package io.wengao.federation.planning.fetchgraph;

import graphql.language.AstPrinter;
import graphql.language.VariableDefinition;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.plan.ContextVariable;
import io.wengao.federation.plan.FlattenPath;
import io.wengao.federation.plan.PlanNode;
import io.wengao.federation.plan.Representation;
import io.wengao.federation.planning.selection.Budget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the document of each request. Entity fetches that ask the same of entities at different
 * places become one list of it.
 */
public final class RequestWriter {

  private final FederationGraph graph;
  private final Budget budget;
  private final OperationKind kind;
  private final @Nullable String operationName;
  private final Map<String, VariableDefinition> variables;
  private final ContextVariables contexts;
  private int next;

  public RequestWriter(
      FederationGraph graph,
      Budget budget,
      OperationKind kind,
      @Nullable String operationName,
      Map<String, VariableDefinition> variables,
      ContextVariables contexts) {
    this.graph = graph;
    this.budget = budget;
    this.kind = kind;
    this.operationName = operationName;
    this.variables = variables;
    this.contexts = contexts;
  }

  /** A request that starts at a root type. */
  PlanNode.Fetch fetch(Step step) {
    var writer = new SelectionWriter(graph, budget);
    var written = writer.write(step.selection);
    var name = nextName(step);
    var used = known(writer.variables());
    var keyword = step.position.isRoot() ? kind.name().toLowerCase(Locale.ROOT) : "query";
    var document = keyword + " " + name + definitions(used, List.of()) + " " + written.text();
    return new PlanNode.Fetch(
        step.site.subgraph(), name, document, used, path(step.position), written.shape());
  }

  /** What entities at different places have in common if they can be in one list. */
  private record Alike(
      SelectionWriter.Written written,
      List<Representation> representations,
      List<ContextVariable> contexts) {}

  /** Of one subgraph, of one stage. */
  PlanNode.EntityFetch entities(List<Step> steps) {
    var used = new LinkedHashSet<String>();
    var groups = new LinkedHashMap<Alike, PlanNode.Flatten>();
    for (var step : steps) {
      var writer = new SelectionWriter(graph, budget);
      var written = writer.write(step.selection);
      used.addAll(writer.variables());
      var representations = representations(step);
      var alike = new Alike(written, representations, contexts(writer.variables()));
      var before = groups.get(alike);
      int index = groups.size();
      if (before == null) {
        var paths = new ArrayList<FlattenPath>();
        paths.add(path(step.position));
        groups.put(
            alike,
            new PlanNode.Flatten(
                "_e" + index,
                "r" + index,
                paths,
                representations,
                written.shape(),
                alike.contexts(),
                written.text(),
                !contexts.variables().isEmpty()));
      } else {
        before.paths().add(path(step.position));
      }
    }
    var flattens = new ArrayList<PlanNode.Flatten>();
    var body = new StringBuilder();
    var lists = new ArrayList<String>();
    groups.forEach(
        (alike, flatten) -> {
          boolean alone = groups.size() == 1;
          var named = alone ? renamed(flatten) : flatten;
          flattens.add(named);
          lists.add(named.variable() + ": [_Any!]!");
          body.append(alone ? "" : named.alias() + ": ");
          body.append("_entities(representations: $").append(named.variable()).append(") ");
          body.append(alike.written().text()).append(' ');
        });
    var name = nextName(steps.getFirst());
    flattens.forEach(
        flatten -> flatten.contexts().forEach(one -> lists.add(one.name() + ": " + one.type())));
    var known = known(used);
    var document =
        "query " + name + definitions(known, lists) + " { " + body.toString().strip() + " }";
    return new PlanNode.EntityFetch(
        steps.getFirst().site.subgraph(), name, document, known, flattens);
  }

  private List<ContextVariable> contexts(Set<String> used) {
    return contexts.variables().values().stream()
        .filter(variable -> used.contains(variable.name()))
        .toList();
  }

  private static PlanNode.Flatten renamed(PlanNode.Flatten one) {
    return new PlanNode.Flatten(
        "_entities",
        "representations",
        one.paths(),
        one.representations(),
        one.shape(),
        one.contexts(),
        one.selection(),
        one.apart());
  }

  private String nextName(Step step) {
    var name = operationName == null ? "Query" : operationName;
    var service = step.site.subgraph().name().replaceAll("[^A-Za-z0-9_]", "_");
    return name + "__" + service + "__" + next++;
  }

  private Set<String> known(Set<String> used) {
    var known = new LinkedHashSet<>(used);
    known.retainAll(variables.keySet());
    return known;
  }

  private String definitions(Set<String> used, List<String> lists) {
    var texts = new ArrayList<String>();
    lists.forEach(list -> texts.add("$" + list));
    for (var name : used) {
      var definition = variables.get(name);
      if (definition != null) {
        texts.add(
            AstPrinter.printAstCompact(
                definition.transform(builder -> builder.directives(List.of()))));
      }
    }
    return texts.isEmpty() ? "" : "(" + String.join(", ", texts) + ")";
  }

  private static FlattenPath path(Position position) {
    return new FlattenPath(
        position.path().stream()
            .map(edge -> new FlattenPath.Segment(edge.key(), edge.types()))
            .toList());
  }

  private static List<Representation> representations(Step step) {
    return step.representations.values().stream()
        .map(one -> new Representation(one.condition(), one.typename(), one.fields().written()))
        .toList();
  }
}
