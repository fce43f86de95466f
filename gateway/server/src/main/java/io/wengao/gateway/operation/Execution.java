package io.wengao.gateway.operation;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.wengao.federation.FederatedGraph;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.transport.SubgraphTransport;
import io.wengao.gateway.limits.DocumentLimits;
import io.wengao.gateway.limits.LimitsConfig;
import io.wengao.gateway.limits.Verdict;
import io.wengao.gateway.schema.Preparation;
import io.wengao.gateway.schema.ServedGraph;
import io.wengao.gateway.transport.Cancellation;
import io.wengao.gateway.transport.VertxSubgraphTransport;
import io.wengao.gateway.watch.ReloadConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The door to the engine. What the graph has a plan for is executed on the caller's event loop; an
 * unseen document is measured, parsed and planned on the planning pool first, and so is a known one
 * with very many variables or whose conditions ({@code @skip}, {@code @include}) have values not
 * met before. Introspection always runs there. When another graph takes over, what has been seen is
 * judged and planned for it first.
 */
@ApplicationScoped
public class Execution implements Preparation {
  private static final Logger LOG = Logger.getLogger(Execution.class);

  /** Bytes; reading so many takes about a millisecond. */
  private static final int LARGE_BODY = 100_000;

  private final Vertx vertx;
  private final ServedGraph served;
  private final VertxSubgraphTransport transport;
  private final DocumentLimits limits;
  private final LimitsConfig config;
  private final Duration warmUp;
  private final PlanningPool pool;

  Execution(
      Vertx vertx,
      ServedGraph served,
      VertxSubgraphTransport transport,
      DocumentLimits limits,
      LimitsConfig config,
      ReloadConfig reload) {
    this.vertx = vertx;
    this.warmUp = reload.warmUp();
    this.served = served;
    this.transport = transport;
    this.limits = limits;
    this.config = config;
    this.pool = new PlanningPool(vertx, config.waitingDocuments());
  }

  /** Reads a POST body; a large one where it holds nobody up. */
  public Future<Parameters> read(Buffer body) {
    return body.length() < LARGE_BODY
        ? Future.succeededFuture(Parameters.ofJson(body.getBytes()))
        : pool.run(() -> Parameters.ofJson(body.getBytes()));
  }

  /** Decides whether the document may be executed and which kind of operation it is. */
  public Future<Admission> admit(Parameters.Accepted parameters) {
    var graph = served.graph();
    var known = graph.knownTraits(request(parameters));
    if (known != null) {
      return Future.succeededFuture(new Admission.Admitted(graph, known));
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
      case Verdict.Within within ->
          new Admission.Admitted(graph, graph.traits(request(parameters)));
    };
  }

  private static GraphqlRequest request(Parameters.Accepted parameters) {
    return new GraphqlRequest(parameters.query(), parameters.operationName(), Map.of(), Map.of());
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
    return run(
        FederatedGraph::execute,
        false,
        response -> response,
        parameters,
        admitted,
        call,
        cancellation);
  }

  /** Whether it takes no longer than its fetches, so that the caller's event loop can do it. */
  private static boolean isQuick(
      Admission.Admitted admitted, GraphqlRequest request, boolean inParts) {
    return !admitted.traits().introspects()
        && admitted.graph().isPlanned(request, inParts)
        && !RequestJson.isLarge(request.variables());
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
    return run(
        FederatedGraph::deliver,
        true,
        Delivery.Whole::new,
        parameters,
        admitted,
        call,
        cancellation);
  }

  /** One of the engine's two ways to answer. */
  private interface Way<T> {
    CompletionStage<T> answer(
        FederatedGraph graph, GraphqlRequest request, SubgraphTransport transport);
  }

  private <T> Future<T> run(
      Way<T> way,
      boolean inParts,
      Function<GraphqlResponse, T> refused,
      Parameters.Accepted parameters,
      Admission.Admitted admitted,
      ClientCall call,
      Cancellation cancellation) {
    var graph = admitted.graph();
    var request = drawn(graph, parameters, call);
    var context = vertx.getOrCreateContext();
    var bound = admitted.kind() == OperationKind.QUERY ? cancellation : Cancellation.never();
    if (isQuick(admitted, request, inParts)) {
      var answer = way.answer(graph, request, transport.until(bound));
      return inTime(bound, Future.fromCompletionStage(answer, context));
    }
    if (pool.isFull()) {
      return Future.succeededFuture(
          refused.apply(RequestErrors.overloaded(config.waitingDocuments())));
    }
    return inTime(
        bound,
        pool.run(() -> way.answer(graph, request, transport.until(bound)))
            .compose(stage -> Future.fromCompletionStage(stage, context)));
  }

  /** Ends the waiting when the time is over; for later parts of the answer it goes on. */
  private <T> Future<T> inTime(Cancellation bound, Future<T> answer) {
    long timer =
        vertx.setTimer(config.requestTime().toMillis(), id -> bound.timeOut(config.requestTime()));
    return answer.onComplete(
        done -> {
          if (!(done.result() instanceof Delivery.InParts)) {
            vertx.cancelTimer(timer);
          }
        });
  }

  /** How an admitted operation of any kind would be answered. Nothing is executed. */
  public Future<Explained> explain(
      Parameters.Accepted parameters, Admission.Admitted admitted, ClientCall call) {
    if (pool.isFull()) {
      return Future.succeededFuture(
          new Explained.Refused(RequestErrors.overloaded(config.waitingDocuments())));
    }
    var graph = admitted.graph();
    var request = drawn(graph, parameters, call);
    return pool.run(
        () -> {
          var refusal = graph.refusal(request);
          return refusal == null
              ? new Explained.Planned(graph.explain(request))
              : new Explained.Refused(refusal);
        });
  }

  /** Starts an admitted subscription; planning happens on the pool. */
  public Future<FederatedGraph.SubscriptionResult> subscribe(
      Parameters.Accepted parameters, Admission.Admitted admitted, ClientCall call) {
    var request = drawn(admitted.graph(), parameters, call);
    return pool.run(() -> admitted.graph().subscribe(request, transport));
  }

  @Override
  public void prepare(FederatedGraph before, FederatedGraph next) {
    long end = System.nanoTime() + warmUp.toNanos();
    int plans = next.planWhat(before, () -> System.nanoTime() < end);
    LOG.infof("%d plans made for the changed graph before it is served", plans);
  }

  /** The engine's request; chance decides whether a progressive override already meets it. */
  private static GraphqlRequest drawn(
      FederatedGraph graph, Parameters.Accepted parameters, ClientCall call) {
    return new GraphqlRequest(
            parameters.query(),
            parameters.operationName(),
            parameters.variables(),
            call.forwarded())
        .withActiveLabels(
            graph.activeLabels(ThreadLocalRandom.current().nextDouble(), label -> false))
        .withAuthorization(call.authorization());
  }

  @PreDestroy
  void close() {
    pool.close();
  }
}
