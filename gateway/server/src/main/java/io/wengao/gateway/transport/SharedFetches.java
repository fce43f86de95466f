package io.wengao.gateway.transport;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.wengao.federation.transport.SubgraphOutcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Queries under way: who asks what is being asked already waits for the same answer. A fetch nobody
 * waits for any more is given up. Thread-safe; each waiter hears on its own event loop.
 */
final class SharedFetches {
  private final ConcurrentMap<Question, Shared> running = new ConcurrentHashMap<>();
  private final AtomicLong epoch = new AtomicLong();

  /** For {@link Question}: changes when a mutation ended. */
  long epoch() {
    return epoch.get();
  }

  /** From now on nobody joins a query that began before. */
  void mutated() {
    epoch.incrementAndGet();
  }

  /** Waits for the running fetch, or starts one. */
  CompletionStage<SubgraphOutcome> join(
      Question question, Supplier<Fetch> fetch, Context context, Cancellation cancellation) {
    while (true) {
      var found = running.get(question);
      if (found != null && found.enter()) {
        return found.await(context, cancellation);
      }
      var mine = new Shared(question, fetch.get());
      boolean placed =
          found == null
              ? running.putIfAbsent(question, mine) == null
              : running.replace(question, found, mine);
      if (placed) {
        var answer = mine.await(context, cancellation);
        mine.start();
        return answer;
      }
    }
  }

  private final class Shared {
    private final Question question;
    private final Fetch fetch;
    private final AtomicInteger waiting = new AtomicInteger(1);
    private final CompletableFuture<SubgraphOutcome> outcome = new CompletableFuture<>();

    Shared(Question question, Fetch fetch) {
      this.question = question;
      this.fetch = fetch;
    }

    void start() {
      fetch
          .start()
          .onSuccess(
              it -> {
                running.remove(question, this);
                outcome.complete(it);
              });
    }

    /** False when it has been given up. */
    boolean enter() {
      int before;
      do {
        before = waiting.get();
        if (before == 0) {
          return false;
        }
      } while (!waiting.compareAndSet(before, before + 1));
      return true;
    }

    CompletionStage<SubgraphOutcome> await(Context context, Cancellation cancellation) {
      var mine = new CompletableFuture<SubgraphOutcome>();
      var _ =
          outcome.thenAccept(
              it -> {
                if (context.equals(Vertx.currentContext())) {
                  mine.complete(it);
                } else {
                  context.runOnContext(go -> mine.complete(it));
                }
              });
      cancellation.then(
          why -> {
            if (mine.complete(why)) {
              leave();
            }
          });
      return mine;
    }

    private void leave() {
      if (waiting.decrementAndGet() == 0) {
        running.remove(question, this);
        fetch.cancel(Cancellation.GONE);
      }
    }
  }
}
