package io.wengao.federation.fuzz;

/** What was drawn does not make a graph; the next draw may. */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unfit(String why) {
    super(why, null, false, false);
  }
}
