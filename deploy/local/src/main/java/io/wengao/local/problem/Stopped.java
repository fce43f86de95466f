package io.wengao.local.problem;

/** Carries a {@link Problem} up to the one place that prints it and ends the process. */
public final class Stopped extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public Stopped(Problem problem) {
    super(problem.line());
    this.problem = problem;
  }

  public Stopped(Problem problem, Throwable cause) {
    super(problem.line(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
