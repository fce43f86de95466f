package io.wengao.gateway.operation;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.transport.SubgraphTransport;
import io.wengao.gateway.limits.DocumentLimits;
import io.wengao.gateway.limits.LimitsConfig;
import io.wengao.gateway.limits.Verdict;
import io.wengao.gateway.schema.ServedGraph;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * The door to the engine. A document seen before is executed on the caller's event loop; an unseen
 * one is measured, parsed and planned on the planning pool first, and introspection always runs
 * there.
 */
@ApplicationScoped
public class Execution {
  private final Vertx vertx;
  private final ServedGraph served;
  private final SubgraphTransport transport;
  private final DocumentLimits limits;
  private final KnownDocuments known;
  private final PlanningPool pool;
  private final int mostWaiting;

  Execution(
      Vertx vertx,
      ServedGraph served,
      SubgraphTransport transport,
      DocumentLimits limits,
      LimitsConfig config) {
    this.vertx = vertx;
    this.served = served;
    this.transport = transport;
    this.limits = limits;
    this.known = new KnownDocuments(config.rememberedDocuments());
    this.mostWaiting = config.waitingDocuments();
    this.pool = new PlanningPool(vertx, mostWaiting);
  }

  /** Decides whether the document may be executed and which kind of operation it is. */
  public Future<Admission> admit(Parameters.Accepted parameters) {
    var admitted = known.find(keyOf(parameters));
    if (admitted != null) {
      return Future.succeededFuture(admitted);
    }
    if (pool.isFull()) {
      return Future.succeededFuture(
          new Admission.Refused(RequestErrors.overloaded(mostWaiting), true));
    }
    return pool.run(() -> judge(parameters));
  }

  private Admission judge(Parameters.Accepted parameters) {
    return switch (limits.check(parameters.query())) {
      case Verdict.Exceeded exceeded -> new Admission.Refused(RequestErrors.of(exceeded), false);
      case Verdict.Within within -> {
        var request = requestOf(parameters, Map.of());
        yield new Admission.Admitted(
            served.graph().operationKind(request),
            parameters.query().contains("__schema") || parameters.query().contains("__type("));
      }
    };
  }

  /** Executes an admitted query or mutation. The future completes on the caller's event loop. */
  public Future<GraphqlResponse> execute(
      Parameters.Accepted parameters, Admission.Admitted admitted, ClientCall call) {
    var graph = served.graph();
    var request = requestOf(parameters, call.forwarded());
    var context = vertx.getOrCreateContext();
    var key = keyOf(parameters);
    if (known.find(key) != null && !admitted.introspects()) {
      return Future.fromCompletionStage(graph.execute(request, transport), context);
    }
    return pool.run(() -> graph.execute(request, transport))
        .compose(stage -> Future.fromCompletionStage(stage, context))
        .onSuccess(response -> rememberUnlessRefused(key, admitted, response));
  }

  /**
   * A document that does not even validate is not worth a place; one that ran has its plan in the
   * engine's cache.
   */
  private void rememberUnlessRefused(
      KnownDocuments.Key key, Admission.Admitted admitted, GraphqlResponse response) {
    if (response.outcome() == GraphqlResponse.Outcome.EXECUTED) {
      known.remember(key, admitted);
    }
  }

  /** Starts an admitted subscription; planning happens on the pool. */
  public Future<FederatedGraph.SubscriptionResult> subscribe(
      Parameters.Accepted parameters, ClientCall call) {
    var request = requestOf(parameters, call.forwarded());
    return pool.run(() -> served.graph().subscribe(request, transport));
  }

  private static KnownDocuments.Key keyOf(Parameters.Accepted parameters) {
    return new KnownDocuments.Key(parameters.query(), parameters.operationName());
  }

  private static GraphqlRequest requestOf(
      Parameters.Accepted parameters, Map<String, List<String>> headers) {
    return new GraphqlRequest(
        parameters.query(), parameters.operationName(), parameters.variables(), headers);
  }

  @PreDestroy
  void close() {
    pool.close();
  }
}
