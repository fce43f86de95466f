package io.wengao.gateway.subscription;

import io.vertx.core.Context;
import io.wengao.federation.operation.GraphqlResponse;
import io.wengao.gateway.flow.Latest;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Carries a subscription's events to one client at the client's pace. While the client's write
 * queue is full, events wait; when too many wait, the oldest go, so a slow client always gets the
 * latest. Lives on the client's event loop.
 */
final class EventFeed implements Flow.Subscriber<GraphqlResponse> {

  /** Where events go. */
  interface Sink {
    boolean isFull();

    void next(GraphqlResponse event);

    /** No more events. Called once, after the last one. */
    void complete();
  }

  private final Context context;
  private final Sink sink;
  private final Latest<GraphqlResponse> waiting;
  private Flow.@Nullable Subscription upstream;
  private boolean completed;
  private boolean over;

  EventFeed(Context context, Sink sink, int bufferedEvents) {
    this.context = context;
    this.sink = sink;
    this.waiting = new Latest<>(bufferedEvents);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    onLoop(
        () -> {
          upstream = subscription;
          if (over) {
            subscription.cancel();
          } else {
            subscription.request(Long.MAX_VALUE);
          }
        });
  }

  @Override
  public void onNext(GraphqlResponse event) {
    onLoop(
        () -> {
          waiting.add(event);
          drain();
        });
  }

  @Override
  public void onError(Throwable cause) {
    onComplete();
  }

  @Override
  public void onComplete() {
    onLoop(
        () -> {
          completed = true;
          drain();
        });
  }

  /** The client has room again. */
  void drain() {
    while (!over && !waiting.isEmpty() && !sink.isFull()) {
      var event = waiting.poll();
      if (event != null) {
        sink.next(event);
      }
    }
    if (!over && completed && waiting.isEmpty()) {
      over = true;
      sink.complete();
    }
  }

  /** The client is gone or wants no more. */
  void cancel() {
    over = true;
    waiting.clear();
    if (upstream != null) {
      upstream.cancel();
    }
  }

  private void onLoop(Runnable action) {
    context.runOnContext(go -> action.run());
  }
}
