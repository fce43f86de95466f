package io.wengao.federation.execution;

import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.federation.transport.SubgraphOutcome;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Between a subgraph's events and a client: one event at a time, in order. An upstream that breaks
 * becomes a last response that says so.
 */
final class EventRelay implements Flow.Subscriber<SubgraphOutcome> {

  private final Flow.Subscriber<? super GraphqlResponse> client;
  private final Function<SubgraphOutcome, CompletionStage<GraphqlResponse>> complete;
  private final AtomicBoolean finished = new AtomicBoolean();
  private @Nullable CompletionStage<Void> last;

  EventRelay(
      Flow.Subscriber<? super GraphqlResponse> client,
      Function<SubgraphOutcome, CompletionStage<GraphqlResponse>> complete) {
    this.client = client;
    this.complete = complete;
  }

  @Override
  public void onSubscribe(Flow.Subscription upstream) {
    client.onSubscribe(upstream);
  }

  @Override
  public synchronized void onNext(SubgraphOutcome outcome) {
    var response = complete.apply(outcome);
    last =
        last == null
            ? response.thenAccept(this::deliver)
            : last.thenCombine(response, (before, one) -> one).thenAccept(this::deliver);
  }

  private void deliver(GraphqlResponse response) {
    if (!finished.get()) {
      client.onNext(response);
    }
  }

  @Override
  public synchronized void onError(Throwable broken) {
    onNext(new SubgraphOutcome.Refused("SUBSCRIPTION_INTERRUPTED", reason(broken), true, null));
    onComplete();
  }

  private static String reason(Throwable broken) {
    return broken.getMessage() == null ? "the stream broke" : broken.getMessage();
  }

  @Override
  public synchronized void onComplete() {
    if (last == null) {
      finish();
    } else {
      last.whenComplete((done, broken) -> finish());
    }
  }

  private void finish() {
    if (finished.compareAndSet(false, true)) {
      client.onComplete();
    }
  }
}
