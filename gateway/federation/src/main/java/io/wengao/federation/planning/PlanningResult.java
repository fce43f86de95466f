package io.wengao.federation.planning;

import io.wengao.federation.plan.QueryPlan;

/** What came of planning. */
public sealed interface PlanningResult {

  /**
   * @param stages what each stage made of the operation, for reading; empty unless asked for
   */
  record Planned(QueryPlan plan, String stages) implements PlanningResult {}

  /** No way from the root to some field: the supergraph is not satisfiable there. */
  record Impossible(String reason) implements PlanningResult {}

  /**
   * The operation needs more work than the budget allows.
   *
   * @param budget in elementary steps
   */
  record TooComplex(long budget) implements PlanningResult {}
}
