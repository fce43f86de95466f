package io.wengao.federation.execution;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import io.wengao.federation.operation.Delivery;
import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.plan.QueryPlan;
import io.wengao.federation.plan.Withheld;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.federation.transport.SubgraphTransport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Runs plans of one graph. Thread-safe. */
public final class PlanExecutor {

  /** One short document can name very many fields. */
  private static final int MOST_WITHHELD = 100;

  private final GraphQLSchema apiSchema;
  private final AnswerReader reader = new AnswerReader();

  /**
   * One a thread, as answers are large and soon gone: new buffers for each keep the collector busy.
   */
  private final ThreadLocal<JsonOutput> outputs =
      ThreadLocal.withInitial(() -> new JsonOutput(16 * 1024));

  public PlanExecutor(GraphQLSchema apiSchema) {
    this.apiSchema = apiSchema;
  }

  /** The stage does not fail for what subgraphs do: that becomes errors of the response. */
  public CompletionStage<GraphqlResponse> execute(
      QueryPlan plan, ExecutionRequest request, SubgraphTransport transport) {
    var execution = new Execution(request, plan, transport, reader);
    begin(plan, request, execution);
    return execution.run(plan.node()).thenApply(done -> response(plan, execution));
  }

  /** As {@link #execute}, but what the plan defers comes in later parts. */
  public CompletionStage<Delivery> deliver(
      QueryPlan plan, ExecutionRequest request, SubgraphTransport transport) {
    if (plan.deferred().isEmpty()) {
      return execute(plan, request, transport).thenApply(Delivery.Whole::new);
    }
    var execution = new Execution(request, plan, transport, reader, plan.deferred());
    begin(plan, request, execution);
    return new AnswerInParts(plan, execution).run();
  }

  /** Opens a subscription; each upstream event becomes one response. */
  public Flow.Publisher<GraphqlResponse> subscribe(
      QueryPlan plan, ExecutionRequest request, SubgraphTransport transport) {
    var events = plan.events();
    if (events == null) {
      throw new IllegalArgumentException("The plan is not one of a subscription");
    }
    SubgraphRequest opened =
        new Execution(request, plan, transport, reader).request(events, OperationKind.SUBSCRIPTION);
    return subscriber ->
        transport
            .subscribe(opened)
            .subscribe(
                new EventRelay(subscriber, outcome -> event(plan, request, transport, outcome)));
  }

  private CompletionStage<GraphqlResponse> event(
      QueryPlan plan,
      ExecutionRequest request,
      SubgraphTransport transport,
      SubgraphOutcome outcome) {
    var execution = new Execution(request, plan, transport, reader);
    begin(plan, request, execution);
    if (plan.events() != null) {
      execution.merge(plan.events(), outcome);
    }
    return execution.run(plan.node()).thenApply(done -> response(plan, execution));
  }

  /** What needs no fetch: answers of the schema itself, and errors known before. */
  private void begin(QueryPlan plan, ExecutionRequest request, Execution execution) {
    plan.withheld().stream().limit(MOST_WITHHELD).forEach(it -> execution.errors().add(it.error()));
    int more = plan.withheld().size() - MOST_WITHHELD;
    if (more > 0) {
      execution.errors().add(GraphqlError.of(Withheld.CODE, more + " further fields are withheld"));
    }
    introspect(plan, request, execution);
  }

  private void introspect(QueryPlan plan, ExecutionRequest request, Execution execution) {
    var document = plan.introspection();
    if (document == null) {
      return;
    }
    var result =
        GraphQL.newGraphQL(apiSchema)
            .preparsedDocumentProvider(
                (input, parse) ->
                    CompletableFuture.completedFuture(new PreparsedDocumentEntry(document)))
            .build()
            .execute(
                ExecutionInput.newExecutionInput("introspection").variables(request.variables()));
    if (result.getData() instanceof Map<?, ?> found) {
      found.forEach((key, value) -> execution.data().put(String.valueOf(key), value));
    }
    for (var error : result.getErrors()) {
      execution.errors().add(GraphqlError.of("INTROSPECTION_FAILED", error.getMessage()));
    }
  }

  private GraphqlResponse response(QueryPlan plan, Execution execution) {
    synchronized (execution) {
      var out = outputs.get();
      out.reset();
      out.ascii("{\"data\":");
      var projector = new Projector(out);
      projector.root(execution.data(), plan.projection());
      var errors = execution.errors();
      var violation = projector.firstViolation();
      if (violation != null && errors.isEmpty()) {
        errors.add(nullError(violation));
      }
      if (!errors.isEmpty()) {
        out.ascii(",\"errors\":");
        ErrorWriter.write(errors, out);
      }
      out.raw('}');
      return new GraphqlResponse(
          GraphqlResponse.Outcome.EXECUTED, out.toBytes(), !errors.isEmpty());
    }
  }

  static GraphqlError nullError(List<Object> path) {
    var error =
        GraphqlError.of("NULL_IN_NON_NULL_FIELD", "A field that is never null has no value");
    return new GraphqlError(error.message(), List.of(), path, error.extensions());
  }

  /** A response without data, for a request that was not executed. */
  public static GraphqlResponse rejected(List<GraphqlError> errors) {
    var out = new JsonOutput(0);
    out.ascii("{\"errors\":");
    ErrorWriter.write(errors, out);
    out.raw('}');
    return new GraphqlResponse(GraphqlResponse.Outcome.REQUEST_ERROR, out.toBytes(), true);
  }
}
