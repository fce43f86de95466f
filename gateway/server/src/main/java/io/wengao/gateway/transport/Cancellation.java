package io.wengao.gateway.transport;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Says once that nobody waits any more for the answers to what one request asks. Kept only as long
 * as that request runs. Thread-safe, without locks.
 */
public final class Cancellation {
  private static final Step CANCELLED = new Step(() -> {}, null);

  private final boolean possible;
  private final AtomicReference<@Nullable Step> steps = new AtomicReference<>();

  private static final class Step {
    final Runnable action;
    final @Nullable Step before;

    Step(Runnable action, @Nullable Step before) {
      this.action = action;
      this.before = before;
    }
  }

  /** One that has not happened yet. */
  public Cancellation() {
    this(true);
  }

  private Cancellation(boolean possible) {
    this.possible = possible;
  }

  /** One that will not happen. */
  public static Cancellation never() {
    return new Cancellation(false);
  }

  /** Stops what is under way and all that would follow. A second time does nothing. */
  public void cancel() {
    if (possible) {
      for (var step = steps.getAndSet(CANCELLED);
          step != null && step != CANCELLED;
          step = step.before) {
        step.action.run();
      }
    }
  }

  boolean isCancelled() {
    return steps.get() == CANCELLED;
  }

  /** Runs the action when this is cancelled, at once if it is already. */
  void then(Runnable action) {
    while (possible) {
      var last = steps.get();
      if (last == CANCELLED) {
        action.run();
        return;
      }
      if (steps.compareAndSet(last, new Step(action, last))) {
        return;
      }
    }
  }
}
