package io.wengao.gateway.operation;

import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.operation.OperationTraits;

/** Whether a document may be executed; the same for everyone who sends it. */
public sealed interface Admission {

  /**
   * It may.
   *
   * @param graph the one that judged it, and that will execute it, whatever is served by then
   */
  record Admitted(FederatedGraph graph, OperationTraits traits) implements Admission {
    public OperationKind kind() {
      return traits.kind();
    }
  }

  /** It costs too much, or there is no room to look at it now. The response says so. */
  record Refused(GraphqlResponse response, boolean overloaded) implements Admission {}
}
