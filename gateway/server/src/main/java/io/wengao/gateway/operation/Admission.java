package io.wengao.gateway.operation;

import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;

/** Whether a document may be executed; the same for everyone who sends it. */
public sealed interface Admission {

  /**
   * It may.
   *
   * @param graph the one that judged it, and that will execute it, whatever is served by then
   * @param introspects whether it may ask for the schema, which takes too long for an event loop
   * @param defers whether it may ask for an answer in parts
   */
  record Admitted(FederatedGraph graph, OperationKind kind, boolean introspects, boolean defers)
      implements Admission {}

  /** It costs too much, or there is no room to look at it now. The response says so. */
  record Refused(GraphqlResponse response, boolean overloaded) implements Admission {}
}
