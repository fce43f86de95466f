package io.wengao.gateway.flow;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A small queue between a writer that cannot be stopped and a slower reader: when it is full, the
 * oldest value goes. The last value written is therefore always read. Not thread-safe; each user
 * keeps it on one event loop.
 *
 * @param <T> what is queued
 */
public final class Latest<T> {
  private final int capacity;
  private final ArrayDeque<T> values = new ArrayDeque<>();
  private long dropped;

  /** A queue of at most {@code capacity} values, at least one. */
  public Latest(int capacity) {
    this.capacity = Math.max(1, capacity);
  }

  /** Adds the newest value, at the cost of the oldest when there is no room. */
  public void add(T value) {
    if (values.size() == capacity) {
      values.removeFirst();
      dropped++;
    }
    values.addLast(value);
  }

  /** Takes the oldest value that is still here; null when empty. */
  public @Nullable T poll() {
    return values.pollFirst();
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public void clear() {
    values.clear();
  }

  /** How many values no one read. */
  public long dropped() {
    return dropped;
  }
}
