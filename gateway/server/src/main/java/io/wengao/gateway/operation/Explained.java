package io.wengao.gateway.operation;

import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.GraphqlResponse;

/** What came of asking how an operation would be answered. */
public sealed interface Explained {

  /** So it would be. */
  record Planned(FederatedGraph.Explanation explanation) implements Explained {}

  /** It would not: the response says why. */
  record Refused(GraphqlResponse response) implements Explained {}
}
