package io.wengao.gateway.transport;

import io.wengao.federation.transport.SubgraphOutcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Spares a subgraph that fails time after time: after so many failures in a row nothing is sent for
 * a while, then one fetch tries, and its outcome decides. A try that ends without an outcome (its
 * client went) is followed by another one after the same while. Thread-safe, without locks.
 */
final class CircuitBreaker {
  private static final long CLOSED = 0;

  private final int mostFailures;
  private final long delayNanos;
  private final LongSupplier nanos;
  private final AtomicInteger failures = new AtomicInteger();

  /** When the next try is due; {@link #CLOSED} while everything may pass. */
  private final AtomicLong nextTry = new AtomicLong(CLOSED);

  /**
   * @param mostFailures in a row; 0 never opens
   * @param nanos a clock like {@link System#nanoTime()}
   */
  CircuitBreaker(int mostFailures, Duration delay, LongSupplier nanos) {
    this.mostFailures = mostFailures;
    this.delayNanos = delay.toNanos();
    this.nanos = nanos;
  }

  /** For what has to be sent whatever happened before. */
  static CircuitBreaker never() {
    return new CircuitBreaker(0, Duration.ZERO, System::nanoTime);
  }

  /** Why a fetch must not be sent now; null when it may. */
  SubgraphOutcome.@Nullable Refused refuse() {
    long due = nextTry.get();
    if (due == CLOSED) {
      return null;
    }
    long now = nanos.getAsLong();
    if (due - now <= 0 && nextTry.compareAndSet(due, later(now))) {
      return null;
    }
    var wait = Duration.ofNanos(Math.max(1_000_000, nextTry.get() - now));
    return new SubgraphOutcome.Refused(
        "SUBGRAPH_CIRCUIT_OPEN",
        "it failed "
            + mostFailures
            + " times or more in a row and is left alone for now"
            + " (wengao.gateway.transport.circuit)",
        true,
        wait);
  }

  /** Learns what came of a fetch that was sent. */
  void saw(SubgraphOutcome outcome) {
    if (mostFailures == 0) {
      return;
    }
    switch (outcome) {
      case SubgraphOutcome.Answered answered when !isFailure(answered.status()) -> close();
      case SubgraphOutcome.Answered failed -> fail();
      case SubgraphOutcome.Unreachable unreachable -> fail();
      case SubgraphOutcome.TimedOut timedOut -> fail();
      case SubgraphOutcome.Refused ours -> {}
    }
  }

  /** The statuses with which a proxy, or a service about to stop, says that nobody answered. */
  static boolean isFailure(int status) {
    return status == 502 || status == 503 || status == 504;
  }

  private void close() {
    if (failures.get() != 0) {
      failures.set(0);
    }
    if (nextTry.get() != CLOSED) {
      nextTry.set(CLOSED);
    }
  }

  private void fail() {
    if (failures.incrementAndGet() >= mostFailures) {
      nextTry.set(later(nanos.getAsLong()));
    }
  }

  private long later(long now) {
    long due = now + delayNanos;
    return due == CLOSED ? 1 : due;
  }
}
