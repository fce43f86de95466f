package io.wengao.composition.review;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Numbers of one style as they come. 一 begins a run, within another one or after it; a number that
 * fits none of the open runs is a fault, and so that one wrong number is one fault, the next may
 * follow it or the number it should have been.
 */
final class Run {
  private final Deque<Integer> open = new ArrayDeque<>();
  private int meant;

  boolean isOpen() {
    return !open.isEmpty();
  }

  boolean goesOnWith(int value) {
    return !open.isEmpty() && open.peek() == value - 1;
  }

  void accept(int value) {
    if (!open.isEmpty()) {
      open.pop();
    }
    open.push(value);
  }

  /** Takes the next number; 0 when it fits, else what it should have been. */
  int expected(int value) {
    if (value == 1) {
      open.push(1);
      meant = 0;
      return 0;
    }
    if (open.isEmpty()) {
      return 0;
    }
    int right = open.peek() + 1;
    if (value == right || (meant > 0 && value == meant + 1)) {
      accept(value);
      meant = 0;
      return 0;
    }
    if (open.stream().anyMatch(last -> last == value - 1)) {
      while (open.peek() != value - 1) {
        open.pop();
      }
      accept(value);
      return 0;
    }
    accept(value);
    meant = right;
    return right;
  }
}
