package io.wengao.local.problem;

import org.jspecify.annotations.Nullable;

/** Carries a {@link Problem} up to the one place that prints it and ends the process. */
public final class Stopped extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public Stopped(Problem problem) {
    this(problem, null);
  }

  public Stopped(Problem problem, @Nullable Throwable cause) {
    super(problem.line(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
