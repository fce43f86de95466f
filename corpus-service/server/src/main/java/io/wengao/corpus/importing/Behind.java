package io.wengao.corpus.importing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does one piece of work after the other on a thread beside the one that hands them over, at most
 * one of them waiting: who is faster waits for the other.
 */
final class Behind implements AutoCloseable {
  private final ExecutorService thread;
  private Future<?> last = CompletableFuture.completedFuture(null);

  Behind(String name) {
    this.thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
  }

  /** Waits until what was handed over before is done, then begins {@code work} and returns. */
  void then(Runnable work) {
    awaitLast();
    last = thread.submit(work);
  }

  /** Waits until everything that was handed over is done; an interruption does not cut it short. */
  @Override
  public void close() {
    try {
      awaitLast();
    } finally {
      thread.shutdown();
    }
  }

  private void awaitLast() {
    boolean interrupted = false;
    while (true) {
      try {
        last.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException("what went on beside the import failed", e);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
