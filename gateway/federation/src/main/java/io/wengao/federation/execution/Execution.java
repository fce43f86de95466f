package io.wengao.federation.execution;

import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.operation.OperationKind;
import io.wengao.federation.plan.DeferredGroup;
import io.wengao.federation.plan.PlanNode;
import io.wengao.federation.plan.QueryPlan;
import io.wengao.federation.transport.SubgraphOutcome;
import io.wengao.federation.transport.SubgraphRequest;
import io.wengao.federation.transport.SubgraphTransport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One run of one plan: the merged answer and its errors while they grow. Answers may arrive on any
 * thread; only one of them is merged at a time.
 */
final class Execution {

  private static final SubgraphAnswer.Failed NO_ENTITIES =
      new SubgraphAnswer.Failed(
          "SUBGRAPH_INVALID_RESPONSE",
          "The subgraph did not answer with one entity for each it was asked about",
          false,
          -1);

  private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

  private final ExecutionRequest request;
  private final OperationKind kind;
  private final SubgraphTransport transport;
  private final AnswerReader reader;
  private final DataObject data;
  private final Walk walk;
  private final ErrorCollector errors;
  private final @Nullable Groups groups;
  private int received;

  Execution(
      ExecutionRequest request, QueryPlan plan, SubgraphTransport transport, AnswerReader reader) {
    this(request, plan, transport, reader, List.of());
  }

  /**
   * @param deferred what is fetched for later parts of the answer
   */
  Execution(
      ExecutionRequest request,
      QueryPlan plan,
      SubgraphTransport transport,
      AnswerReader reader,
      List<DeferredGroup> deferred) {
    this.request = request;
    this.kind = plan.kind();
    this.transport = transport;
    this.reader = reader;
    this.data = new DataObject();
    this.walk = new Walk(data);
    this.errors = new ErrorCollector(data, plan.shown());
    this.groups = deferred.isEmpty() ? null : new Groups(deferred, errors);
  }

  /** Those of an answer in parts; null for an answer at once. */
  @Nullable Groups groups() {
    return groups;
  }

  private ErrorCollector errors(PlanNode.Request fetch) {
    return groups == null ? errors : groups.errors(fetch);
  }

  /**
   * Lets later parts go on from a fetch. What follows in the part at hand is attached afterwards
   * and so, as it happens, sent before.
   */
  private CompletionStage<Void> told(CompletionStage<Void> merged, PlanNode.Request fetch) {
    if (groups != null) {
      merged.whenComplete((done, bug) -> groups.done(fetch));
    }
    return merged;
  }

  DataObject data() {
    return data;
  }

  /** Bytes of all answers so far. */
  int received() {
    return received;
  }

  List<GraphqlError> errors() {
    return errors.errors();
  }

  CompletionStage<Void> run(@Nullable PlanNode node) {
    return switch (node) {
      case null -> DONE;
      case PlanNode.Sequence(List<PlanNode> nodes) -> {
        CompletionStage<Void> all = DONE;
        for (var one : nodes) {
          all = all.thenCompose(done -> run(one));
        }
        yield all;
      }
      case PlanNode.Parallel(List<PlanNode> nodes) ->
          CompletableFuture.allOf(
              nodes.stream()
                  .map(one -> run(one).toCompletableFuture())
                  .toArray(CompletableFuture<?>[]::new));
      case PlanNode.Fetch fetch -> fetch(fetch);
      case PlanNode.EntityFetch fetch -> entities(fetch);
    };
  }

  private CompletionStage<Void> fetch(PlanNode.Fetch fetch) {
    if (groups != null && groups.stopped()) {
      return DONE;
    }
    var own = fetch.path().isRoot() ? kind : OperationKind.QUERY;
    return told(send(request(fetch, own)).thenAccept(outcome -> merge(fetch, outcome)), fetch);
  }

  SubgraphRequest request(PlanNode.Fetch fetch, OperationKind own) {
    var subgraph = fetch.subgraph();
    return new SubgraphRequest(
        subgraph.name(),
        subgraph.url(),
        own,
        fetch.document(),
        fetch.operationName(),
        variables(fetch.variables()),
        request.headers());
  }

  private CompletionStage<SubgraphOutcome> send(SubgraphRequest sent) {
    return transport.fetch(sent).exceptionally(broken -> unreachable(broken));
  }

  private static SubgraphOutcome unreachable(Throwable broken) {
    var cause = broken.getCause() == null ? broken : broken.getCause();
    return new SubgraphOutcome.Unreachable(String.valueOf(cause.getMessage()));
  }

  void merge(PlanNode.Fetch fetch, SubgraphOutcome outcome) {
    var service = fetch.subgraph().name();
    var answer = reader.read(service, outcome);
    synchronized (this) {
      received +=
          outcome instanceof SubgraphOutcome.Answered(int status, byte[] body) ? body.length : 0;
      switch (answer) {
        case SubgraphAnswer.Failed failure ->
            errors(fetch).failed(service, failure, ErrorCollector.firstKey(fetch.shape()));
        case SubgraphAnswer.Answered(DataObject found, List<DataObject> problems) -> {
          errors(fetch).ofFetch(fetch, problems);
          if (found != null) {
            var fields = Merging.shaped(found, fetch.shape());
            walk.objects(fetch.path(), target -> Merging.merge(target, fields));
          }
        }
      }
    }
  }

  private CompletionStage<Void> entities(PlanNode.EntityFetch fetch) {
    if (fetch.contextual()) {
      ContextGroups.Expanded expanded;
      synchronized (this) {
        expanded = ContextGroups.expand(fetch, walk);
      }
      return entities(expanded.fetch(), expanded.asked(), expanded.values());
    }
    var asked = new ArrayList<Representations>();
    var lists = new LinkedHashMap<String, Object>();
    synchronized (this) {
      for (var flatten : fetch.entities()) {
        var representations = Representations.collect(walk, flatten);
        asked.add(representations);
        lists.put(flatten.variable(), representations.values());
      }
    }
    return entities(fetch, asked, lists);
  }

  private CompletionStage<Void> entities(
      PlanNode.EntityFetch fetch, List<Representations> asked, Map<String, Object> lists) {
    boolean any = asked.stream().anyMatch(one -> !one.isEmpty());
    if (!any || groups != null && groups.stopped()) {
      return told(DONE, fetch);
    }
    lists.putAll(variables(fetch.variables()));
    var subgraph = fetch.subgraph();
    var sent =
        new SubgraphRequest(
            subgraph.name(),
            subgraph.url(),
            OperationKind.QUERY,
            fetch.document(),
            fetch.operationName(),
            lists,
            request.headers());
    return told(send(sent).thenAccept(outcome -> merge(fetch, asked, outcome)), fetch);
  }

  private void merge(
      PlanNode.EntityFetch fetch, List<Representations> asked, SubgraphOutcome outcome) {
    var service = fetch.subgraph().name();
    var answer = reader.read(service, outcome);
    synchronized (this) {
      received +=
          outcome instanceof SubgraphOutcome.Answered(int status, byte[] body) ? body.length : 0;
      switch (answer) {
        case SubgraphAnswer.Failed failure ->
            errors(fetch).failed(service, failure, errors.anyPath(fetch, asked));
        case SubgraphAnswer.Answered(DataObject found, List<DataObject> problems) -> {
          errors(fetch).ofEntities(fetch, asked, problems);
          if (found != null) {
            for (int i = 0; i < asked.size(); i++) {
              EntityMerging.merge(fetch.entities().get(i), asked.get(i), found);
            }
            if (problems.isEmpty() && EntityMerging.isNotWhatWasAsked(fetch, asked, found)) {
              errors(fetch).failed(service, NO_ENTITIES, errors.anyPath(fetch, asked));
            }
          }
        }
      }
    }
  }

  private Map<String, Object> variables(Set<String> used) {
    var values = new LinkedHashMap<String, Object>();
    for (var name : used) {
      if (request.variables().containsKey(name)) {
        values.put(name, request.variables().get(name));
      }
    }
    return values;
  }
}
