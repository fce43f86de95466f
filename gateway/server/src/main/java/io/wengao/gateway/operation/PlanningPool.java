package io.wengao.gateway.operation;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads for what takes longer than an event loop may be held up: parsing and planning
 * unseen documents.
 */
final class PlanningPool {
  private final WorkerExecutor threads;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;

  PlanningPool(Vertx vertx, int mostWaiting) {
    this.threads =
        vertx.createSharedWorkerExecutor(
            "wengao-planning", Math.max(2, Runtime.getRuntime().availableProcessors()));
    this.mostWaiting = mostWaiting;
  }

  boolean isFull() {
    return waiting.get() >= mostWaiting;
  }

  /** Runs the work on one of the threads; the future completes on the caller's event loop. */
  @SuppressWarnings(
      "NullAway") // Vert.x says the result may be null; it is whatever the work gives.
  <T> Future<T> run(Callable<T> work) {
    waiting.incrementAndGet();
    return threads.executeBlocking(work, false).onComplete(done -> waiting.decrementAndGet());
  }

  void close() {
    threads.close();
  }
}
