package io.wengao.gateway.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.wengao.federation.operation.GraphqlResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventFeedTest {
  private final Vertx vertx = Vertx.vertx();
  private final AtomicBoolean full = new AtomicBoolean();
  private final List<String> written = new ArrayList<>();
  private final Context context = vertx.getOrCreateContext();
  private final EventFeed feed = new EventFeed(context, new Client(), 2);

  /** A client whose write queue is as full as the test says. */
  private final class Client implements EventFeed.Sink {
    @Override
    public boolean isFull() {
      return full.get();
    }

    @Override
    public void next(GraphqlResponse event) {
      written.add(new String(event.json(), UTF_8));
    }

    @Override
    public void complete() {
      written.add("complete");
    }
  }

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /** Returns when the feed has seen what was sent so far: its event loop takes things in order. */
  private void settle() {
    onLoop(() -> {});
  }

  private void onLoop(Runnable action) {
    var done = new CompletableFuture<Void>();
    context.runOnContext(
        go -> {
          action.run();
          done.complete(null);
        });
    done.orTimeout(5, TimeUnit.SECONDS).join();
  }

  private static GraphqlResponse event(int number) {
    var json = String.valueOf(number).getBytes(UTF_8);
    return new GraphqlResponse(GraphqlResponse.Outcome.EXECUTED, json, false);
  }

  @Test
  void aSlowClientGetsTheLatestEventsAndTheEnd() {
    try (var events = new SubmissionPublisher<GraphqlResponse>(Runnable::run, 16)) {
      events.subscribe(feed);
      settle();
      full.set(true);
      for (int i = 1; i <= 9; i++) {
        events.submit(event(i));
      }
    }
    settle();
    full.set(false);

    onLoop(feed::drain);

    assertThat(written).containsExactly("8", "9", "complete");
  }

  @Test
  void aClientThatLeftCancelsTheUpstream() {
    try (var events = new SubmissionPublisher<GraphqlResponse>(Runnable::run, 16)) {
      events.subscribe(feed);
      settle();

      onLoop(feed::cancel);

      events.submit(event(1));
      settle();
      assertThat(events.getNumberOfSubscribers()).isZero();
      assertThat(written).isEmpty();
    }
  }
}
