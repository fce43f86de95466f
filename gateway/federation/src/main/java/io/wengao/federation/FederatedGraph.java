package io.wengao.federation;

import io.wengao.federation.cost.CostModel;
import io.wengao.federation.execution.ExecutionRequest;
import io.wengao.federation.execution.PlanExecutor;
import io.wengao.federation.graph.FederationGraph;
import io.wengao.federation.graph.OverrideLabels;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.operation.OperationReader;
import io.wengao.federation.operation.OperationTraits;
import io.wengao.federation.operation.VariableCheck;
import io.wengao.federation.plan.QueryPlan;
import io.wengao.federation.plan.Withheld;
import io.wengao.federation.planning.Planner;
import io.wengao.federation.supergraph.Supergraph;
import io.wengao.federation.supergraph.SupergraphReader;
import io.wengao.federation.supergraph.SupergraphReading;
import io.wengao.federation.transport.SubgraphTransport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A federated graph, ready to answer: parses, validates, plans, executes. One for each supergraph;
 * immutable but for its caches; thread-safe.
 */
public final class FederatedGraph {

  private final Supergraph supergraph;
  private final OverrideLabels overrides;
  private final PlanExecutor executor;
  private final PlanMemory memory;
  private final RequestPlanning planning;

  private FederatedGraph(Supergraph supergraph, FederationGraph graph, GraphOptions options) {
    this.supergraph = supergraph;
    this.overrides = new OverrideLabels(supergraph);
    this.executor = new PlanExecutor(supergraph.apiSchema());
    var planner = new Planner(graph, options.planningBudget());
    var costs =
        new CostModel(
            supergraph.apiSchema(),
            supergraph.costs(),
            options.listCost(),
            options.assumedListSize(),
            options.planningBudget());
    this.memory =
        new PlanMemory(
            supergraph, new OperationReader(supergraph.apiSchema()), costs, planner, options);
    this.planning =
        new RequestPlanning(
            memory, planner, overrides, new VariableCheck(supergraph.apiSchema()), options);
  }

  /** What came of loading a supergraph. */
  public sealed interface Loaded {
    record Ready(FederatedGraph graph) implements Loaded {}

    /** Each problem is a sentence that says what is wrong where. */
    record Refused(List<String> problems) implements Loaded {}
  }

  /** What came of asking for a subscription. */
  public sealed interface SubscriptionResult {
    record Started(Flow.Publisher<GraphqlResponse> events) implements SubscriptionResult {}

    record Refused(GraphqlResponse response) implements SubscriptionResult {}
  }

  /**
   * A plan for reading.
   *
   * @param text the plan with the stages of planning
   * @param json the plan; {@code null} where there is none
   * @param listCost how many objects the operation can ask for at most; 0 where there is no plan
   */
  public record Explanation(String text, String json, long listCost) {}

  public static Loaded load(String supergraphSdl) {
    return load(supergraphSdl, GraphOptions.standard());
  }

  /** Never throws for bad input. */
  public static Loaded load(String supergraphSdl, GraphOptions options) {
    return switch (SupergraphReader.read(supergraphSdl)) {
      case SupergraphReading.Unreadable(List<String> problems) -> new Loaded.Refused(problems);
      case SupergraphReading.Read(Supergraph supergraph) ->
          new Loaded.Ready(new FederatedGraph(supergraph, FederationGraph.of(supergraph), options));
    };
  }

  /** What clients see, as SDL. */
  public String apiSchemaSdl() {
    return supergraph.apiSdl();
  }

  /** The subgraphs' addresses in the supergraph, by name. */
  public Map<String, String> subgraphUrls() {
    var urls = new LinkedHashMap<String, String>();
    supergraph.subgraphs().forEach(subgraph -> urls.put(subgraph.name(), subgraph.url()));
    return urls;
  }

  /**
   * The labels of progressive overrides that are active for one request, for {@link
   * GraphqlRequest#withActiveLabels}.
   *
   * @param draw from 0 up to but not 1, drawn anew for each request: {@code percent(25)} is active
   *     below 0.25
   * @param named whether a label that is a name is active
   */
  public Set<String> activeLabels(double draw, Predicate<String> named) {
    return overrides.active(draw, named);
  }

  /** What is known of a request's operation before it is planned; reads the document if need be. */
  public OperationTraits traits(GraphqlRequest request) {
    return memory.read(request).traits();
  }

  /** As {@link #traits}, of a document that is remembered; null for one that is not. Quick. */
  public @Nullable OperationTraits knownTraits(GraphqlRequest request) {
    var known = memory.known(request);
    return known == null ? null : known.traits();
  }

  /**
   * Answers a query or mutation at once: what it defers is answered with the rest. Expected
   * failures are responses; the stage does not fail.
   */
  public CompletionStage<GraphqlResponse> execute(
      GraphqlRequest request, SubgraphTransport transport) {
    return switch (planning.plan(request, false)) {
      case RequestPlanning.Way.Refused(List<GraphqlError> errors) ->
          CompletableFuture.completedFuture(PlanExecutor.rejected(errors));
      case RequestPlanning.Way.Found(QueryPlan plan)
          when plan.kind() == OperationKind.SUBSCRIPTION ->
          CompletableFuture.completedFuture(needsAStream());
      case RequestPlanning.Way.Found(QueryPlan plan) ->
          executor.execute(plan, execution(request), transport);
    };
  }

  /** As {@link #execute}, but what the operation defers comes later. */
  public CompletionStage<Delivery> deliver(GraphqlRequest request, SubgraphTransport transport) {
    return switch (planning.plan(request, true)) {
      case RequestPlanning.Way.Refused(List<GraphqlError> errors) ->
          whole(PlanExecutor.rejected(errors));
      case RequestPlanning.Way.Found(QueryPlan plan)
          when plan.kind() == OperationKind.SUBSCRIPTION ->
          whole(needsAStream());
      case RequestPlanning.Way.Found(QueryPlan plan) ->
          executor.deliver(plan, execution(request), transport);
    };
  }

  private static CompletionStage<Delivery> whole(GraphqlResponse response) {
    return CompletableFuture.completedFuture(new Delivery.Whole(response));
  }

  private static GraphqlResponse needsAStream() {
    return PlanExecutor.rejected(
        List.of(
            GraphqlError.of(
                "OPERATION_RESOLUTION_FAILURE",
                "A subscription has to be asked for over a connection that streams")));
  }

  /** Opens a subscription. Events are delivered as fast as the subscriber asks for them. */
  public SubscriptionResult subscribe(GraphqlRequest request, SubgraphTransport transport) {
    return switch (planning.plan(request, false)) {
      case RequestPlanning.Way.Refused(List<GraphqlError> errors) ->
          new SubscriptionResult.Refused(PlanExecutor.rejected(errors));
      case RequestPlanning.Way.Found(QueryPlan plan) when plan.events() != null ->
          new SubscriptionResult.Started(executor.subscribe(plan, execution(request), transport));
      case RequestPlanning.Way.Found(QueryPlan plan)
          when plan.kind() == OperationKind.SUBSCRIPTION && !plan.withheld().isEmpty() ->
          new SubscriptionResult.Refused(
              PlanExecutor.rejected(plan.withheld().stream().map(Withheld::error).toList()));
      case RequestPlanning.Way.Found(QueryPlan plan) ->
          new SubscriptionResult.Refused(
              PlanExecutor.rejected(
                  List.of(
                      GraphqlError.of(
                          "OPERATION_RESOLUTION_FAILURE", "The operation is not a subscription"))));
    };
  }

  /** How a request would be answered; for a bad one, why not. Not cached. */
  public Explanation explain(GraphqlRequest request) {
    return planning.explain(request);
  }

  /**
   * The errors a request would be answered with before anything is fetched: of its document, its
   * variables, limits and planning; null if it would be executed.
   */
  public @Nullable GraphqlResponse refusal(GraphqlRequest request) {
    return switch (planning.plan(request, true)) {
      case RequestPlanning.Way.Refused(List<GraphqlError> errors) -> PlanExecutor.rejected(errors);
      case RequestPlanning.Way.Found found -> null;
    };
  }

  private static ExecutionRequest execution(GraphqlRequest request) {
    return new ExecutionRequest(request.variables(), request.headers());
  }

  /**
   * Whether the document and a plan for these variables are remembered, so that executing the
   * request takes no longer than its fetches. Quick.
   *
   * @param inParts whether it would be asked for by {@link #deliver}
   */
  public boolean isPlanned(GraphqlRequest request, boolean inParts) {
    return planning.isPlanned(request, inParts);
  }

  /**
   * Plans what another graph has planned, what was asked for lately first, so that this one can
   * take its place without a rush. What is not valid here any more is left out.
   *
   * @param goOn asked before each; false ends it
   * @return how many plans were made
   */
  public int planWhat(FederatedGraph before, BooleanSupplier goOn) {
    return memory.planWhat(before.memory, goOn);
  }
}
