package io.wengao.suite;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks again until the answer is the awaited one; a bounded number of times, never for a fixed
 * time.
 */
final class Await {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Await() {}

  static <T> T until(String what, Duration most, Supplier<T> ask, Predicate<T> good) {
    long deadline = System.nanoTime() + most.toNanos();
    T answer = ask.get();
    while (!good.test(answer)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + most + ": " + what + ", last seen: " + answer);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      answer = ask.get();
    }
    return answer;
  }
}
