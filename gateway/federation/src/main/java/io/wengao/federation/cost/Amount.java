package io.wengao.federation.cost;

/** Numbers of objects: never negative, and from {@link #MOST} on all the same. */
final class Amount {

  /** 2^53 - 1, the largest integer every JSON reader takes as it is. */
  static final long MOST = (1L << 53) - 1;

  private Amount() {}

  static long plus(long one, long other) {
    return Math.min(one + other, MOST);
  }

  static long times(long one, long other) {
    return Math.multiplyHigh(one, other) != 0 || one * other < 0
        ? MOST
        : Math.min(one * other, MOST);
  }
}
