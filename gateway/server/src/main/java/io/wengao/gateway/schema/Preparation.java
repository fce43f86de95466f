package io.wengao.gateway.schema;

import io.wengao.federation.FederatedGraph;

/** Takes part when another graph is about to take the place of the one in service. */
public interface Preparation {
  /**
   * Called on a worker thread while {@code before} is still served; {@code next} is served when all
   * preparations are done. May take the time it is configured to take.
   */
  void prepare(FederatedGraph before, FederatedGraph next);
}
