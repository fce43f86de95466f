package io.wengao.gateway.transport;

import io.wengao.federation.transport.SubgraphOutcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says once that the answers to what one request asks are not waited for any more, and why. Kept
 * only as long as that request runs. Thread-safe, without locks.
 */
public final class Cancellation {
  /** What those hear who went before the answer came. */
  static final SubgraphOutcome GONE =
      new SubgraphOutcome.Refused(
          "REQUEST_CANCELLED", "nobody waits for the answer any more", false, null);

  private final boolean possible;
  private final AtomicReference<@Nullable Step> steps = new AtomicReference<>();

  /** What is to be done; the last one says why it was done. */
  private record Step(
      Consumer<SubgraphOutcome> action,
      @Nullable Step before,
      @Nullable SubgraphOutcome cancelled) {}

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
    cancel(GONE);
  }

  /** As {@link #cancel}, because the time for the whole request is over. */
  public void timeOut(Duration after) {
    cancel(
        new SubgraphOutcome.Refused(
            "REQUEST_TIMEOUT",
            "the " + after.toMillis() + " ms for the whole request are over",
            true,
            null));
  }

  private void cancel(SubgraphOutcome why) {
    if (!possible) {
      return;
    }
    var last = steps.get();
    while (last == null || last.cancelled == null) {
      if (steps.compareAndSet(last, new Step(outcome -> {}, null, why))) {
        for (var step = last; step != null; step = step.before) {
          step.action.accept(why);
        }
        return;
      }
      last = steps.get();
    }
  }

  /** What every fetch comes to that has not ended; null as long as nothing is cancelled. */
  @Nullable SubgraphOutcome cancelled() {
    var last = steps.get();
    return last == null ? null : last.cancelled;
  }

  /** Runs the action with that outcome when this is cancelled, at once if it is already. */
  void then(Consumer<SubgraphOutcome> action) {
    while (possible) {
      var last = steps.get();
      if (last != null && last.cancelled != null) {
        action.accept(last.cancelled);
        return;
      }
      if (steps.compareAndSet(last, new Step(action, last, null))) {
        return;
      }
    }
  }
}
