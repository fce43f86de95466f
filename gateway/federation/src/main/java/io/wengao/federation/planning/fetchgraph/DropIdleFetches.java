package io.wengao.federation.planning.fetchgraph;

/** A request that asks for nothing is not sent. */
final class DropIdleFetches implements FetchPass {

  @Override
  public String name() {
    return "drop idle fetches";
  }

  @Override
  public boolean apply(FetchGraph fetches) {
    for (var step : fetches.steps) {
      if (step.entities && step.selection.isEmpty()) {
        fetches.drop(step);
        return true;
      }
    }
    return false;
  }
}
