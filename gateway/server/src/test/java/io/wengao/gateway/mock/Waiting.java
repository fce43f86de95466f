package io.wengao.gateway.mock;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is about to do, and gives up instead of hanging. */
public final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Waiting() {}

  /** Returns as soon as the condition holds; fails when it does not in ten seconds. */
  public static void until(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
      }
      Thread.onSpinWait();
    }
  }
}
