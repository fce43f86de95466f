package io.wengao.federation.planning.selection;

/** How much work one operation may cause. A hostile operation gets an error, not a frozen core. */
public final class Budget {

  /** Thrown from deep inside planning and turned into a value by the planner. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("The planning budget is spent", null, false, false);
    }
  }

  private long left;

  public Budget(long steps) {
    this.left = steps;
  }

  public void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Exceeded();
    }
  }
}
