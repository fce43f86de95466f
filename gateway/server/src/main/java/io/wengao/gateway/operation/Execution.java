package io.wengao.gateway.operation;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;
import io.wengao.gateway.limits.DocumentLimits;
import io.wengao.gateway.limits.LimitsConfig;
import io.wengao.gateway.limits.Verdict;
import io.wengao.gateway.schema.ServedGraph;
import io.wengao.gateway.transport.Cancellation;
import io.wengao.gateway.transport.VertxSubgraphTransport;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The door to the engine. A document seen before is executed on the caller's event loop; an unseen
 * one is measured, parsed and planned on the planning pool first, and introspection always runs
 * there. What has been seen is forgotten with the graph it was seen for.
 */
@ApplicationScoped
public class Execution {
  private final Vertx vertx;
  private final ServedGraph served;
  private final VertxSubgraphTransport transport;
  private final DocumentLimits limits;
  private final LimitsConfig config;
  private final PlanningPool pool;
  private final AtomicReference<@Nullable Memory> memory = new AtomicReference<>();

  private record Memory(FederatedGraph graph, KnownDocuments known) {}

  Execution(
      Vertx vertx,
      ServedGraph served,
      VertxSubgraphTransport transport,
      DocumentLimits limits,
      LimitsConfig config) {
    this.vertx = vertx;
    this.served = served;
    this.transport = transport;
    this.limits = limits;
    this.config = config;
    this.pool = new PlanningPool(vertx, config.waitingDocuments());
  }

  /** Decides whether the document may be executed and which kind of operation it is. */
  public Future<Admission> admit(Parameters.Accepted parameters) {
    var graph = served.graph();
    var admitted = knownTo(graph).find(keyOf(parameters, false));
    if (admitted != null) {
      return Future.succeededFuture(admitted);
    }
    if (pool.isFull()) {
      return Future.succeededFuture(
          new Admission.Refused(RequestErrors.overloaded(config.waitingDocuments()), true));
    }
    return pool.run(() -> judge(graph, parameters));
  }

  private Admission judge(FederatedGraph graph, Parameters.Accepted parameters) {
    return switch (limits.check(parameters.query())) {
      case Verdict.Exceeded exceeded -> new Admission.Refused(RequestErrors.of(exceeded), false);
      case Verdict.Within within -> {
        var request = requestOf(parameters, Map.of());
        yield new Admission.Admitted(
            graph,
            graph.operationKind(request),
            parameters.query().contains("__schema") || parameters.query().contains("__type("),
            graph.defers(request),
            false);
      }
    };
  }

  /**
   * Executes an admitted query or mutation. The future completes on the caller's event loop. A
   * cancelled query asks the subgraphs nothing more; a mutation that has begun is carried to its
   * end.
   */
  public Future<GraphqlResponse> execute(
      Parameters.Accepted parameters,
      Admission.Admitted admitted,
      ClientCall call,
      Cancellation cancellation) {
    var graph = admitted.graph();
    var request = drawn(graph, parameters, call.forwarded());
    var context = vertx.getOrCreateContext();
    var bound =
        transport.until(
            admitted.kind() == OperationKind.QUERY ? cancellation : Cancellation.never());
    if (admitted.planned() && !admitted.introspects()) {
      return Future.fromCompletionStage(graph.execute(request, bound), context);
    }
    return pool.run(() -> graph.execute(request, bound))
        .compose(stage -> Future.fromCompletionStage(stage, context))
        .onSuccess(response -> rememberUnlessRefused(keyOf(parameters, false), admitted, response));
  }

  /**
   * As {@link #execute}, but what the operation defers comes in later parts, on whatever thread
   * their last fetch ends.
   */
  public Future<Delivery> deliver(
      Parameters.Accepted parameters,
      Admission.Admitted admitted,
      ClientCall call,
      Cancellation cancellation) {
    var graph = admitted.graph();
    var request = drawn(graph, parameters, call.forwarded());
    var context = vertx.getOrCreateContext();
    var key = keyOf(parameters, true);
    var bound =
        transport.until(
            admitted.kind() == OperationKind.QUERY ? cancellation : Cancellation.never());
    if (!admitted.introspects() && knownTo(graph).find(key) != null) {
      return Future.fromCompletionStage(graph.deliver(request, bound), context);
    }
    return pool.run(() -> graph.deliver(request, bound))
        .compose(stage -> Future.fromCompletionStage(stage, context))
        .onSuccess(
            delivery ->
                rememberUnlessRefused(
                    key,
                    admitted,
                    switch (delivery) {
                      case Delivery.Whole(GraphqlResponse response) -> response;
                      case Delivery.InParts(GraphqlResponse first, var rest) -> first;
                    }));
  }

  /**
   * A document that does not even validate is not worth a place; one that ran has its plan in the
   * engine's cache.
   */
  private void rememberUnlessRefused(
      KnownDocuments.Key key, Admission.Admitted admitted, GraphqlResponse response) {
    if (response.outcome() == GraphqlResponse.Outcome.EXECUTED
        && admitted.graph() == served.graph()) {
      knownTo(admitted.graph()).remember(key, admitted.nowPlanned());
    }
  }

  /** Starts an admitted subscription; planning happens on the pool. */
  public Future<FederatedGraph.SubscriptionResult> subscribe(
      Parameters.Accepted parameters, Admission.Admitted admitted, ClientCall call) {
    var request = drawn(admitted.graph(), parameters, call.forwarded());
    return pool.run(() -> admitted.graph().subscribe(request, transport));
  }

  private KnownDocuments knownTo(FederatedGraph graph) {
    var current = memory.get();
    if (current == null || current.graph() != graph) {
      current = new Memory(graph, new KnownDocuments(config.rememberedDocuments()));
      memory.set(current);
    }
    return current.known();
  }

  private static KnownDocuments.Key keyOf(Parameters.Accepted parameters, boolean inParts) {
    return new KnownDocuments.Key(parameters.query(), parameters.operationName(), inParts);
  }

  private static GraphqlRequest requestOf(
      Parameters.Accepted parameters, Map<String, List<String>> headers) {
    return new GraphqlRequest(
        parameters.query(), parameters.operationName(), parameters.variables(), headers);
  }

  /** As {@link #requestOf}, with chance deciding whom a progressive override already meets. */
  private static GraphqlRequest drawn(
      FederatedGraph graph, Parameters.Accepted parameters, Map<String, List<String>> headers) {
    return requestOf(parameters, headers)
        .withActiveLabels(
            graph.activeLabels(ThreadLocalRandom.current().nextDouble(), label -> false));
  }

  @PreDestroy
  void close() {
    pool.close();
  }
}
