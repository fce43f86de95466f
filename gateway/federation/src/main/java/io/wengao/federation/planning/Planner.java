package io.wengao.federation.planning;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.plan.DeferredGroup;
import io.wengao.federation.plan.PlanNode;
import io.wengao.federation.plan.QueryPlan;
import io.wengao.federation.planning.choice.Chooser;
import io.wengao.federation.planning.choice.Diagnosis;
import io.wengao.federation.planning.choice.PositionChoice;
import io.wengao.federation.planning.fetchgraph.ContextVariables;
import io.wengao.federation.planning.fetchgraph.FetchGraphBuilder;
import io.wengao.federation.planning.fetchgraph.PlanWriter;
import io.wengao.federation.planning.fetchgraph.RequestWriter;
import io.wengao.federation.planning.fetchgraph.Simplification;
import io.wengao.federation.planning.selection.Budget;
import io.wengao.federation.planning.selection.Conditions;
import io.wengao.federation.planning.selection.ContextFields;
import io.wengao.federation.planning.selection.Guarded;
import io.wengao.federation.planning.selection.Introspection;
import io.wengao.federation.planning.selection.MutationOrder;
import io.wengao.federation.planning.selection.Normaliser;
import io.wengao.federation.planning.selection.ProjectionBuilder;
import io.wengao.federation.planning.selection.Selection;
import io.wengao.federation.planning.selection.StoredKeys;
import io.wengao.federation.planning.selection.WithheldFields;
import io.wengao.federation.planning.selection.Withholding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans operations on one graph. Thread-safe. */
public final class Planner {

  private final FederationGraph graph;
  private final long budget;

  /**
   * @param budget how many elementary steps one operation may take
   */
  public Planner(FederationGraph graph, long budget) {
    this.graph = graph;
    this.budget = budget;
  }

  /**
   * Plans an operation that is valid for the API schema.
   *
   * @param guarded what of the document not everyone may see
   * @param explain whether to print the stages
   */
  public PlanningResult plan(
      Document document,
      OperationDefinition operation,
      Guarded guarded,
      Circumstances under,
      boolean explain) {
    try {
      var result = new Run(document, operation, guarded, under, explain).plan();
      return under.defers() && result instanceof PlanningResult.Impossible
          ? new Run(document, operation, guarded, under.atOnce(), explain).plan()
          : result;
    } catch (Budget.Exceeded e) {
      return new PlanningResult.TooComplex(budget);
    }
  }

  /** One operation's way through the stages. */
  private final class Run {
    private final OperationDefinition operation;
    private final OperationKind kind;
    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final Map<String, VariableDefinition> variables = new LinkedHashMap<>();
    private final Normaliser normaliser;
    private final Normaliser requirements;
    private final Document document;
    private final Conditions undeferred;
    private final Chooser chooser;
    private final Budget work;
    private final boolean explain;
    private final StringBuilder stages = new StringBuilder();

    Run(
        Document document,
        OperationDefinition operation,
        Guarded guarded,
        Circumstances under,
        boolean explain) {
      this.document = document;
      this.operation = operation;
      this.explain = explain;
      this.kind = OperationKind.valueOf(operation.getOperation().name());
      document
          .getDefinitionsOfType(FragmentDefinition.class)
          .forEach(fragment -> fragments.put(fragment.getName(), fragment));
      operation
          .getVariableDefinitions()
          .forEach(variable -> variables.put(variable.getName(), variable));
      work = new Budget(budget);
      boolean later = under.defers() && kind != OperationKind.SUBSCRIPTION;
      var conditions = new Conditions(under.conditions(), later);
      var withholding = new Withholding(guarded, under.unmet());
      normaliser = new Normaliser(graph, fragments, conditions, false, withholding, work);
      undeferred = new Conditions(under.conditions(), false);
      requirements =
          new Normaliser(graph, Map.of(), Conditions.none(), true, Withholding.nothing(), work);
      chooser = new Chooser(graph, requirements, under.labels(), work, later);
    }

    PlanningResult plan() {
      var rootType = rootType();
      if (rootType == null) {
        return new PlanningResult.Impossible("The graph has no " + kind + " type");
      }
      var asked = normaliser.normalise(rootType, List.of(operation.getSelectionSet()));
      var stored = StoredKeys.of(graph.supergraph(), asked, work);
      var shown = stored.apply(asked);
      var root = new ContextFields(graph, requirements, work).apply(shown);
      var contexts = new ContextVariables(prefix());
      var nodes = new ArrayList<PlanNode>();
      var requests = new RequestWriter(graph, work, kind, operation.getName(), variables, contexts);
      var writer = new PlanWriter(work, requests);
      for (var part :
          kind == OperationKind.MUTATION ? MutationOrder.parts(graph, root) : List.of(root)) {
        var choice = chooser.root(part);
        if (!choice.possible()) {
          return new PlanningResult.Impossible(new Diagnosis(chooser, graph).reason(part));
        }
        var fetches = new FetchGraphBuilder(graph, contexts, work).build(choice, root);
        stage("choice", () -> print(choice));
        stage("fetches", fetches::print);
        Simplification.of(fetches, (pass, changed) -> stage(pass, changed::print));
        stage("fetches, simplified", fetches::print);
        var node = writer.write(fetches);
        if (node != null) {
          nodes.add(node);
        }
      }
      return planned(nodes, writer.deferred(normaliser.groups()), stored.shown(), shown);
    }

    /** What no variable, and no text, of the client begins with. */
    private String prefix() {
      var prefix = "context";
      if (!graph.contextual().isEmpty()) {
        var text = AstPrinter.printAst(document);
        while (text.contains("$" + prefix)) {
          prefix += "_";
        }
      }
      return prefix;
    }

    private @Nullable String rootType() {
      return switch (kind) {
        case QUERY -> graph.supergraph().queryType();
        case MUTATION -> graph.supergraph().mutationType();
        case SUBSCRIPTION -> graph.supergraph().subscriptionType();
        case UNKNOWN -> null;
      };
    }

    private PlanningResult planned(
        List<PlanNode> nodes,
        List<DeferredGroup> deferred,
        Map<String, String> shown,
        Selection root) {
      PlanNode node =
          switch (nodes.size()) {
            case 0 -> null;
            case 1 -> nodes.getFirst();
            default -> new PlanNode.Sequence(nodes);
          };
      PlanNode.Fetch events = null;
      if (kind == OperationKind.SUBSCRIPTION && node != null) {
        events = firstFetch(node);
        node = withoutFirst(node);
      }
      var withheld = WithheldFields.of(root, graph.supergraph());
      var projection = new ProjectionBuilder(graph.supergraph()).build(root);
      var introspected =
          kind == OperationKind.QUERY
              ? new Introspection(graph, fragments, undeferred).of(operation)
              : null;
      var plan =
          new QueryPlan(kind, node, events, deferred, shown, introspected, withheld, projection);
      return new PlanningResult.Planned(plan, stages.toString());
    }

    private static PlanNode.@Nullable Fetch firstFetch(PlanNode node) {
      return switch (node) {
        case PlanNode.Fetch fetch -> fetch;
        case PlanNode.Sequence(List<PlanNode> nodes) -> firstFetch(nodes.getFirst());
        case PlanNode.Parallel parallel -> null;
        case PlanNode.EntityFetch entities -> null;
      };
    }

    private static @Nullable PlanNode withoutFirst(PlanNode node) {
      if (node instanceof PlanNode.Sequence(List<PlanNode> nodes)) {
        var rest = nodes.subList(1, nodes.size());
        return rest.size() == 1 ? rest.getFirst() : new PlanNode.Sequence(List.copyOf(rest));
      }
      return null;
    }

    private void stage(String name, java.util.function.Supplier<String> text) {
      if (explain) {
        stages.append("-- ").append(name).append('\n').append(text.get());
      }
    }

    private static String print(PositionChoice choice) {
      var out = new StringBuilder();
      choice.print("", out);
      return out.toString();
    }
  }
}
