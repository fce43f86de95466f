package io.wengao.gateway.transport;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** Asks a subgraph for its {@code __typename} to see whether it is there. */
@ApplicationScoped
public class SubgraphProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Vertx vertx;
  private final VertxSubgraphTransport transport;

  SubgraphProbe(Vertx vertx, VertxSubgraphTransport transport) {
    this.vertx = vertx;
    this.transport = transport;
  }

  /** {@code reachable}, or what is wrong. Never fails. */
  public Future<String> state(String subgraph, String declaredUrl) {
    var request =
        new SubgraphRequest(
            subgraph, declaredUrl, OperationKind.QUERY, "{ __typename }", null, Map.of(), Map.of());
    return Future.fromCompletionStage(
            transport.fetch(request, PATIENCE), vertx.getOrCreateContext())
        .map(
            outcome ->
                switch (outcome) {
                  case SubgraphOutcome.Answered answered ->
                      answered.status() < 500 ? "reachable" : "answers status " + answered.status();
                  case SubgraphOutcome.Unreachable unreachable ->
                      "unreachable: " + unreachable.reason();
                  case SubgraphOutcome.TimedOut timedOut ->
                      "no answer within " + PATIENCE.toMillis() + " ms";
                  case SubgraphOutcome.Refused refused -> refused.reason();
                });
  }
}
