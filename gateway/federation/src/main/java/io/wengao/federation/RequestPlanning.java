package io.wengao.federation;

import io.wengao.federation.graph.OverrideLabels;
import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.VariableCheck;
import io.wengao.federation.plan.QueryPlan;
import io.wengao.federation.planning.Circumstances;
import io.wengao.federation.planning.Planner;
import io.wengao.federation.planning.PlanningResult;
import java.util.List;

/** From a request to its plan, or to the errors it is answered with instead. */
final class RequestPlanning {

  private final PlanMemory memory;
  private final Planner planner;
  private final OverrideLabels overrides;
  private final VariableCheck variables;
  private final GraphOptions options;

  RequestPlanning(
      PlanMemory memory,
      Planner planner,
      OverrideLabels overrides,
      VariableCheck variables,
      GraphOptions options) {
    this.memory = memory;
    this.planner = planner;
    this.overrides = overrides;
    this.variables = variables;
    this.options = options;
  }

  /** A plan, or why there is none. */
  sealed interface Way {
    record Found(QueryPlan plan) implements Way {}

    record Refused(List<GraphqlError> errors) implements Way {}
  }

  /**
   * @param inParts whether what the operation defers is to come later
   */
  Way plan(GraphqlRequest request, boolean inParts) {
    return switch (memory.read(request)) {
      case PreparedOperation.Rejected(List<GraphqlError> errors) -> new Way.Refused(errors);
      case PreparedOperation.Valid valid -> {
        var unfit = variables.check(valid.operation(), request.variables());
        if (!unfit.isEmpty()) {
          yield new Way.Refused(unfit);
        }
        var excess = valid.cost().excess(request.variables());
        yield excess == null
            ? found(memory.plan(withKnownLabels(request), valid, inParts))
            : new Way.Refused(List.of(excess));
      }
    };
  }

  private GraphqlRequest withKnownLabels(GraphqlRequest request) {
    return request.activeLabels().isEmpty()
        ? request
        : request.withActiveLabels(overrides.known(request.activeLabels()));
  }

  private Way found(PlanningResult planned) {
    return switch (planned) {
      case PlanningResult.Planned(QueryPlan plan, String stages) ->
          plan.introspection() != null && !options.introspection()
              ? refused("INTROSPECTION_DISABLED", "Introspection is switched off here")
              : new Way.Found(plan);
      case PlanningResult.Impossible(String reason) -> refused("PLANNING_FAILED", reason);
      case PlanningResult.TooComplex(long budget) -> new Way.Refused(List.of(tooComplex(budget)));
    };
  }

  boolean isPlanned(GraphqlRequest request, boolean inParts) {
    return memory.holds(withKnownLabels(request), inParts);
  }

  private static Way refused(String code, String message) {
    return new Way.Refused(List.of(GraphqlError.of(code, message)));
  }

  /** How a request would be answered; for a bad one, why not. Not cached. */
  FederatedGraph.Explanation explain(GraphqlRequest request) {
    return switch (memory.read(request)) {
      case PreparedOperation.Rejected(List<GraphqlError> errors) ->
          unexplained(errors.getFirst().message());
      case PreparedOperation.Valid valid ->
          switch (planner.plan(
              valid.document(),
              valid.operation(),
              valid.guarded(),
              new Circumstances(
                  valid.values(request.variables()),
                  overrides.known(request.activeLabels()),
                  valid.defers(),
                  valid.guarded().unmetBy(request.authorization())),
              true)) {
            case PlanningResult.Planned(QueryPlan plan, String stages) ->
                new FederatedGraph.Explanation(
                    plan.text() + stages, plan.json(), valid.cost().in(request.variables()));
            case PlanningResult.Impossible(String reason) -> unexplained(reason);
            case PlanningResult.TooComplex(long budget) ->
                unexplained(tooComplex(budget).message());
          };
    };
  }

  private static GraphqlError tooComplex(long budget) {
    return GraphqlError.limit("planning-budget", budget, "The operation is too complex to plan");
  }

  private static FederatedGraph.Explanation unexplained(String reason) {
    return new FederatedGraph.Explanation("No plan: " + reason + "\n", "null", 0);
  }
}
